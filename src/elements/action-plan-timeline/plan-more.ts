/** What a reader of the timeline may ask for: what a plan must contain, and a calendar file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { calendarFile } from '../../dataset/calendar-file.js';
import { planSources } from '../../dataset/generated/plan-sources.js';
import { str } from '../../localization/message.js';
import { sourceLink } from '../shared/source-link.js';

/** How long the file stays for a browser that fetches it late, in milliseconds. */
const KEPT_MS = 60_000;

/** What the Charter asks of a plan, with the source of that. */
export function planContents(localize: LocalizeController, withoutSource: boolean): TemplateResult {
  const { msg } = localize;
  return html`<p>
      ${msg(
        'Whoever signs the Charter adopts an equality action plan, two years after signing at the latest, and then carries it out. The plan states:',
        { id: 'plan-more.rule' },
      )}
    </p>
    <ul>
      <li>${msg('the objectives and priorities', { id: 'plan-more.objectives' })}</li>
      <li>${msg('the measures to be taken', { id: 'plan-more.measures' })}</li>
      <li>${msg('the resources to be allocated', { id: 'plan-more.resources' })}</li>
      <li>${msg('the proposed timeframes', { id: 'plan-more.timeframes' })}</li>
    </ul>
    ${
      withoutSource
        ? nothing
        : html`<p class="source" part="source">
            ${msg('Source:', { id: 'common.source' })}
            ${planSources.map(
              (source) =>
                html`${sourceLink(source)}${source.date ? ` (${localize.date(source.date)})` : ''}`,
            )}
          </p>`
    }`;
}

interface Deadline {
  /** Id of the authority; null where it is not in the data. */
  readonly id: string | null;
  /** Name of the authority; null where it is not known. */
  readonly name: string | null;
  /** Both `YYYY-MM-DD`. */
  readonly signed: string;
  readonly due: string;
}

/** Hands the reader a calendar file for the day the plan is due. It is made here and asked of nobody. */
export function offerCalendarFile(
  { id, name, signed, due }: Deadline,
  localize: LocalizeController,
): void {
  const { msg } = localize;
  const text = calendarFile({
    // Without an id, site and day tell one deadline from another.
    uid: `${id ?? `${location.hostname}-${signed}`}-plan-due@charter-widgets`,
    day: due,
    summary: name
      ? msg(str`${name}: equality action plan is due`, { id: 'plan-more.event.of' })
      : msg('Equality action plan is due', { id: 'plan-more.event' }),
    description: msg(
      str`The Charter was signed on ${localize.date(signed)}. It asks for an action plan within two years: objectives and priorities, measures, resources and timeframes.`,
      { id: 'plan-more.event.about' },
    ),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = `${id ?? 'action-plan'}-${due}.ics`;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
