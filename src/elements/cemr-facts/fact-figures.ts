import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Bound, Fact, Person } from '../../dataset/fact-types.js';
import { endOf } from '../../dataset/partial-date.js';
import type { PartialDate } from '../../dataset/types.js';
import { formatLocale } from '../../localization/locales.js';
import { str } from '../../localization/message.js';

type Localize = LocalizeController;

/** "more than 150,000": a figure as its publisher rounded it. */
export function figure(value: number, bound: Bound | undefined, localize: Localize): string {
  const { msg } = localize;
  const n = localize.number(value);
  switch (bound) {
    case 'over':
      return msg(str`more than ${n}`, { id: 'facts.more-than' });
    case 'about':
      return msg(str`about ${n}`, { id: 'facts-more.about' });
    case undefined:
      return n;
  }
}

/** "Gunn Marit Helgesen (KS)". */
export const personName = ({ name, of }: Person): string => (of ? `${name} (${of})` : name);

/** "20–22 April 2016": the days of an event, or the years of a term. */
export function days({ validFrom, validTo }: Fact, localize: Localize): string {
  if (validFrom === null) return '';
  const from = localize.date(validFrom);
  if (validTo === null || validTo === validFrom) return from;
  if (validFrom.length !== 10 || validTo.length !== 10)
    return `${from} – ${localize.date(validTo)}`;
  return new Intl.DateTimeFormat(formatLocale(localize.locale), {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).formatRange(new Date(validFrom), new Date(validTo));
}

/** Since when, or from when to when, or at what day something is so. */
function validity(fact: Fact, today: PartialDate, localize: Localize): string {
  const { msg } = localize;
  if (fact.validFrom !== null)
    return fact.validTo !== null && endOf(fact.validTo) < today
      ? days(fact, localize)
      : msg(str`since ${localize.date(fact.validFrom)}`, { id: 'facts.since' });
  return fact.asOf === null
    ? msg('Date not stated', { id: 'facts.undated' })
    : msg(str`As of ${localize.date(fact.asOf)}`, { id: 'common.as-of' });
}

interface Attendance {
  readonly participants?: number;
  readonly bound?: Bound;
  readonly countries?: number;
  readonly countriesBound?: Bound;
  readonly by?: string;
}

function attendance(values: Attendance, cited: string | null, localize: Localize): string {
  const { msg } = localize;
  if (values.participants === undefined) return '';
  const n = figure(values.participants, values.bound, localize);
  // The source beside it names the publisher already.
  const by = values.by && values.by !== cited ? ` (${values.by})` : '';
  if (values.countries === undefined)
    return msg(str`${n} participants`, { id: 'facts.participants' }) + by;
  const countries = figure(values.countries, values.countriesBound, localize);
  return (
    msg(str`${n} participants from ${countries} countries`, {
      id: 'facts.participants.countries',
    }) + by
  );
}

/**
 * The small line beneath a fact: its date where the text has none, or how many came. `cited` is the
 * publisher that is named beside it.
 */
export function factDetail(
  fact: Fact,
  today: PartialDate,
  cited: string | null,
  localize: Localize,
): string {
  switch (fact.template) {
    case 'congress':
    case 'conference':
    case 'leaders-summit':
      return attendance(fact.values, cited, localize);
    case 'founded':
    case 'charter-launched':
    case 'charter-updated':
    case 'charter-origin':
    case 'observatory':
    case 'regions-added':
    case 'world-section':
    case 'association-office-opened':
    case 'association-signing-since':
      return '';
    case 'secretary-general': {
      const when = validity(fact, today, localize);
      const { mandate } = fact.values;
      if (mandate === undefined) return when;
      return localize.msg(str`Mandate no. ${localize.number(mandate)}, ${when}`, {
        id: 'facts-more.mandate',
      });
    }
    default:
      return validity(fact, today, localize);
  }
}
