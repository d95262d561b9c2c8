import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enumeration } from '../../core/enumeration.js';
import { europeNow } from '../../dataset/generated/counts-now.js';
import type { Count } from '../../dataset/types.js';
import { CharterElement } from '../charter-element.js';
import type { Answer } from '../shared/answer.js';
import { countDate, europeanSentence } from '../shared/count-words.js';
import { sourceLink } from '../shared/source-link.js';
import { signatoryCountStyles } from './signatory-count-styles.js';

/**
 * One published total of signatories as a sentence, with its date and source, and the other
 * published totals behind it.
 *
 * @summary How many have signed the Charter, as a sentence with date and source.
 * @slot - Fallback: shows until the figure is there, without script, and when it cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - The figure is shown.
 * @fires {CharterErrorEvent} charter-error - The figure could not be loaded.
 * @csspart root - Everything the element shows.
 * @csspart figure - The figure itself.
 * @csspart label - The sentence around the figure.
 * @csspart source - The line with date and source.
 * @csspart others - The disclosure with the other totals.
 * @csspart notice - The explanation where there is no figure for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the figure and of what can be pressed.
 * @cssproperty [--charter-figure-size=3.25em] - Size of the figure.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - What was asked for is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is no figure for what was asked; the explanation and the fallback show.
 */
export class SignatoryCountElement extends CharterElement<Answer> {
  static override readonly styles = [CharterElement.styles, signatoryCountStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    format: {},
    others: { state: true },
  };

  /** `sentence` (default) or `figure`: the figure with its date alone. */
  declare format: string | null;
  declare private others: TemplateResult | string | null;

  constructor() {
    super();
    this.format = null;
    this.others = null;
  }

  protected override get loadKey(): string {
    return `${this.country}|${this.at}|${this.src}`;
  }

  protected override async load(signal: AbortSignal): Promise<Answer> {
    this.others = null;
    if (!this.country && !this.at && !this.src) return { count: europeNow };
    const [{ answer }] = await Promise.all([
      import('../shared/answer.js'),
      this.localize.addSections('more', 'totals', 'countries'),
    ]);
    const { country, at, sourceUrl } = this;
    return answer({ country, at, src: sourceUrl }, signal);
  }

  protected override explainEmpty({ explain }: Answer): string | null {
    return explain?.(this.localize) ?? null;
  }

  protected override renderValue(answer: Answer): TemplateResult {
    const { count, remarks } = answer;
    if (!count) return html``;
    const { localize } = this;
    const alone = enumeration(this, 'format', this.format, ['sentence', 'figure']) === 'figure';
    return html`
      ${this.#renderFigure(answer, count, alone)}
      <p class="source" part="source">
        ${countDate(count, localize)}.${this.#renderSource(count)}
        ${remarks?.(localize).map((remark) => html`<br />${remark}`)}
      </p>
      ${alone ? nothing : this.#renderOthers(count)}
    `;
  }

  #renderFigure({ sentence }: Answer, count: Count, alone: boolean): TemplateResult {
    const { localize } = this;
    const figure = html`<strong class="figure" part="figure"
      >${localize.number(count.value)}</strong
    >`;
    const [first, ...rest] = alone
      ? [figure]
      : (sentence?.(localize, figure) ?? europeanSentence(count.countries ?? 0, localize, figure));
    return first === figure
      ? html`<p class="beside">${first}<span part="label">${rest}</span></p>`
      : html`<p part="label">${first}${rest}</p>`;
  }

  #renderSource({ sources: [source] }: Count): TemplateResult | typeof nothing {
    if (!source || this.withoutSource) return nothing;
    return html` ${this.localize.msg('Source:', { id: 'common.source' })} ${sourceLink(source)}.`;
  }

  #renderOthers(shown: Count): TemplateResult {
    return html`<details part="others" @toggle=${(event: Event) => this.#onToggle(event, shown)}>
      <summary>
        ${this.localize.msg('Other published totals, and why they differ', { id: 'count.others' })}
      </summary>
      ${this.others}
    </details>`;
  }

  async #onToggle(event: Event, shown: Count): Promise<void> {
    if (!(event.target as HTMLDetailsElement).open) return;
    try {
      const [{ otherTotals }] = await Promise.all([
        import('../shared/other-totals.js'),
        this.localize.addSections('more', 'totals'),
      ]);
      this.others = await otherTotals(shown.scope, shown, this.sourceUrl, this.localize, this);
    } catch {
      // Opening it again tries again.
      this.others = this.localize.msg('This could not be loaded.', { id: 'common.error' });
    }
  }
}
