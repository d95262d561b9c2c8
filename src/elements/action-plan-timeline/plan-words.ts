import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Outlook, PlanStep, Span } from '../../dataset/plan-due.js';
import { plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';

/** What a step is called. */
export function stepWords({ name }: PlanStep, { msg }: LocalizeController): string {
  switch (name) {
    case 'decided':
      return msg('Decided', { id: 'plan.decided' });
    case 'signed':
      return msg('Signed', { id: 'plan.signed' });
    case 'due':
      return msg('Plan due', { id: 'plan.due' });
    case 'adopted':
      return msg('Plan adopted', { id: 'plan.adopted' });
  }
}

/** What stands in place of a step's date. */
export function missingWords({ missing }: PlanStep, { msg }: LocalizeController): string {
  switch (missing) {
    case 'unknown':
      return msg('not known', { id: 'plan.unknown' });
    case 'day-unknown':
      return msg('day not known', { id: 'plan.day-unknown' });
    case 'to-come':
      return msg('still to come', { id: 'plan.to-come' });
    case 'two-years':
      return msg('two years after signing', { id: 'plan.two-years' });
  }
}

/** What today means, in sentences; empty where there is nothing to say. */
export function outlookWords(outlook: Outlook, localize: LocalizeController): string {
  const { msg } = localize;
  switch (outlook.kind) {
    case 'none':
      return '';
    case 'signature':
      return msg(
        'The signature comes next. From that day on, the Charter gives two years for an action plan.',
        { id: 'plan.next' },
      );
    case 'no-day':
      return msg(
        'The Charter asks for a plan within two years of signing. As the day of signing is not known here, the day the plan is due is not known either.',
        { id: 'plan.no-day' },
      );
    case 'due': {
      const { span, isPast } = outlook;
      const rule = isPast
        ? msg('The Charter asks for a plan within two years of signing; none is known here.', {
            id: 'plan.rule.none',
          })
        : msg('The Charter asks for a plan within two years of signing.', { id: 'plan.rule' });
      return span
        ? `${isPast ? sinceWords(span, localize) : untilWords(span, localize)} ${rule}`
        : rule;
    }
  }
}

function sinceWords({ unit, count }: Span, localize: LocalizeController): string {
  const { msg } = localize;
  const n = localize.number(count);
  return unit === 'years'
    ? msg(str`The due day was ${n} years ago.`, { id: 'plan.ago.years' })
    : unit === 'months'
      ? plural(localize, count, {
          one: msg(str`The due day was ${n} month ago.`, { id: 'plan.ago.months.one' }),
          other: msg(str`The due day was ${n} months ago.`, { id: 'plan.ago.months.other' }),
        })
      : plural(localize, count, {
          one: msg(str`The due day was ${n} day ago.`, { id: 'plan.ago.days.one' }),
          other: msg(str`The due day was ${n} days ago.`, { id: 'plan.ago.days.other' }),
        });
}

function untilWords({ unit, count }: Span, localize: LocalizeController): string {
  const { msg } = localize;
  const n = localize.number(count);
  if (count === 0) return msg('The due day is today.', { id: 'plan.today' });
  return unit === 'years'
    ? msg(str`The due day is in ${n} years.`, { id: 'plan.in.years' })
    : unit === 'months'
      ? plural(localize, count, {
          one: msg(str`The due day is in ${n} month.`, { id: 'plan.in.months.one' }),
          other: msg(str`The due day is in ${n} months.`, { id: 'plan.in.months.other' }),
        })
      : plural(localize, count, {
          one: msg(str`The due day is in ${n} day.`, { id: 'plan.in.days.one' }),
          other: msg(str`The due day is in ${n} days.`, { id: 'plan.in.days.other' }),
        });
}
