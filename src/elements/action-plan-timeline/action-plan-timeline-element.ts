import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/safe-url.js';
import { warnOnce } from '../../core/warn.js';
import { endOf, isPartialDate } from '../../dataset/partial-date.js';
import { isSignedBeforeDecided, planSteps, type PlanStep } from '../../dataset/plan-due.js';
import type { PlaceRecord } from '../../dataset/shard.js';
import type { Section } from '../../localization/catalogues.js';
import { CharterElement } from '../charter-element.js';
import { sourceLink } from '../shared/source-link.js';
import { actionPlanTimelineStyles } from './action-plan-timeline-styles.js';
import type * as PlanMoreModule from './plan-more.js';
import { missingWords, outlookWords, stepWords } from './plan-words.js';

type PlanMore = typeof PlanMoreModule;

/** What the steps are told of. */
type Planned = Pick<PlaceRecord, 'decided' | 'signed' | 'plan' | 'sources'> & {
  /** Null where the page itself gives the dates. */
  readonly record: PlaceRecord | null;
};

interface Answer {
  readonly planned: Planned | null;
  /** Why there is nothing to show, in the reader's language. */
  readonly explain: (() => TemplateResult | string) | null;
}

const planned = (record: PlaceRecord): Answer => ({
  planned: { ...record, record },
  explain: null,
});

/**
 * The way of an authority from the decision to sign to its action plan: decision, signature, the day
 * the plan is due, and the plan. What is not known is said to be not known.
 *
 * @summary From the decision to sign the Charter to the action plan, with a calendar file.
 * @slot - Fallback: shows until the steps are there, without script, and when they cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - The steps are shown.
 * @fires {CharterErrorEvent} charter-error - They could not be loaded.
 * @csspart root - Everything the element shows.
 * @csspart steps - The list of the steps.
 * @csspart step - One step: its name and its date.
 * @csspart label - The name of a step.
 * @csspart today - What today means: how long ago, or in what time, the plan is due.
 * @csspart contents - The disclosure with what a plan must contain.
 * @csspart source - The line with the sources.
 * @csspart calendar - The button that hands over the calendar file.
 * @csspart notice - The explanation where there is nothing for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the marks and of what can be pressed.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - What was asked for is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is nothing for what was asked; the explanation and the fallback show.
 */
export class ActionPlanTimelineElement extends CharterElement<Answer> {
  static override readonly sections: readonly Section[] = ['base', 'plan'];
  static override readonly styles = [CharterElement.styles, actionPlanTimelineStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    place: {},
    decided: {},
    signed: {},
    adopted: {},
    signatory: { attribute: false },
    more: { state: true },
    failed: { state: true },
  };

  /**
   * The authority: an id (`se-gnesta`), one of its names (`Gnesta`, `Gnesta kommun`) or its national
   * code; `country` narrows names down. Default: the one that the dates are of.
   */
  declare place: string | null;
  /** Day of the decision to sign, for an authority that is not in the data: `YYYY[-MM[-DD]]`. */
  declare decided: string | null;
  /** Day of the signature, for an authority that is not in the data: `YYYY[-MM[-DD]]`. */
  declare signed: string | null;
  /** Day the plan was adopted, for an authority that is not in the data: `YYYY[-MM[-DD]]`. */
  declare adopted: string | null;
  /** A record to show, in place of `place` and the dates; default: null. */
  declare signatory: PlaceRecord | null;
  declare private more: PlanMore | null;
  declare private failed: boolean;

  constructor() {
    super();
    this.place = this.decided = this.signed = this.adopted = this.signatory = this.more = null;
    this.failed = false;
  }

  get #dates(): readonly (string | null)[] {
    return [this.decided, this.signed, this.adopted].map((date) => date || null);
  }

  protected override get loadKey(): string {
    const { place, country, src, at, signatory } = this;
    return JSON.stringify(signatory ?? [place, country, src, at, this.#dates]);
  }

  protected override async load(signal: AbortSignal): Promise<Answer> {
    const answer = await this.#answer(signal);
    const { decided = null, signed = null } = answer.planned ?? {};
    if (isSignedBeforeDecided(decided, signed))
      warnOnce(`<${this.localName}>: signed ${signed}, before the decision of ${decided}.`);
    return answer;
  }

  async #answer(signal: AbortSignal): Promise<Answer> {
    const { signatory, place, country, at, sourceUrl } = this;
    if (signatory) return planned(signatory);
    const [decided = null, signed = null, adopted = null] = this.#dates;
    const wrong = [at, decided, signed, adopted].find((date) => date && !isPartialDate(date));
    if (!place && !wrong && (decided ?? signed ?? adopted)) {
      const plan = adopted === null ? null : { title: null, url: null, adopted };
      return { planned: { decided, signed, plan, sources: [], record: null }, explain: null };
    }
    const { answerPlace } = await import('../shared/answer-place.js');
    const { found, explain } = await answerPlace(
      { place, country, at: wrong ?? at, src: sourceUrl },
      this.localize,
      signal,
    );
    return found ? planned(found.record) : { planned: null, explain };
  }

  protected override explainEmpty({ explain }: Answer): TemplateResult | string | null {
    return explain?.() ?? null;
  }

  protected override renderValue({ planned }: Answer): TemplateResult {
    if (!planned) return html``;
    const { localize, at } = this;
    const { decided, signed, plan, record } = planned;
    const { steps, outlook } = planSteps(
      {
        decided,
        signed,
        adopted: plan?.adopted ?? null,
        status: record?.status ?? null,
        hasPlan: plan !== null,
      },
      at ? endOf(at) : new Date().toISOString().slice(0, 10),
    );
    const today = outlookWords(outlook, localize);
    return html`
      <ol part="steps">
        ${steps.map((step, i) => this.#renderStep(step, steps[i + 1], plan))}
      </ol>
      ${today ? html`<p class="today" part="today">${today}</p>` : nothing}
      <details part="contents" @toggle=${this.#onToggle}>
        <summary>${localize.msg('What a plan must contain', { id: 'plan.contents' })}</summary>
        ${this.more ? this.more.planContents(localize, this.withoutSource) : nothing}
      </details>
      ${this.#renderSources(planned, steps[2]?.date ?? null)}
      ${
        this.failed
          ? html`<p role="status">
              ${localize.msg('This could not be loaded.', { id: 'common.error' })}
            </p>`
          : nothing
      }
    `;
  }

  #renderStep(step: PlanStep, next: PlanStep | undefined, plan: Planned['plan']): TemplateResult {
    const { localize } = this;
    const { date, isDone, name } = step;
    const url = name === 'adopted' ? safeUrl(plan?.url ?? null) : null;
    // The line to what is not known is dashed.
    return html`<li class="${isDone ? 'done' : ''} ${next?.date ? '' : 'open'}" part="step">
      <span class="label" part="label">${stepWords(step, localize)}</span>
      ${
        date
          ? html`<time datetime=${date}>${localize.date(date)}</time>`
          : html`<span class="quiet">${missingWords(step, localize)}</span>`
      }
      ${url ? html`<a href=${url} part="source-link">${plan?.title ?? plan?.url}</a>` : nothing}
    </li>`;
  }

  #renderSources(planned: Planned, due: string | null): TemplateResult | typeof nothing {
    const { msg } = this.localize;
    const sources = this.withoutSource ? [] : planned.sources;
    // Only a day can stand in a calendar.
    const day = due?.length === 10 && !planned.plan ? due : null;
    if (sources.length === 0 && !day) return nothing;
    return html`<p class="source" part="source">
      ${
        sources.length > 0
          ? html`${msg('Source:', { id: 'common.source' })}
            ${sources.map((source, i) => html`${i > 0 ? ', ' : ''}${sourceLink(source)}`)}`
          : nothing
      }
      ${
        day
          ? html`<button part="calendar" @click=${() => void this.#offer(planned, day)}>
              ${msg('Add the deadline to the calendar', { id: 'plan.calendar' })}
            </button>`
          : nothing
      }
    </p>`;
  }

  readonly #onToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.#loadMore();
  };

  /** What is behind the disclosure and the button; null where it does not come. */
  async #loadMore(): Promise<PlanMore | null> {
    try {
      const [more] = await Promise.all([
        import('./plan-more.js'),
        this.localize.addSections('plan-more'),
      ]);
      this.more = more;
      this.failed = false;
      return more;
    } catch {
      // Opening or pressing it again tries again.
      this.failed = true;
      return null;
    }
  }

  async #offer({ signed, record }: Planned, due: string): Promise<void> {
    const more = await this.#loadMore();
    more?.offerCalendarFile(
      {
        id: record?.id ?? null,
        name: record ? (record.localName ?? record.name) : null,
        signed: signed ?? '',
        due,
      },
      this.localize,
    );
  }
}
