import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { TaskController } from '../../controllers/task-controller.js';
import { mark, richText } from '../../core/rich-text.js';
import type { RecordOn } from '../../dataset/record-on.js';
import type { Section } from '../../localization/catalogues.js';
import { str } from '../../localization/message.js';
import { nameLanguage } from './name-language.js';
import { CharterElement } from '../charter-element.js';
import type { PlaceAnswer } from '../shared/answer-place.js';
import { charterTitle } from '../shared/charter-title.js';
import { signatoryCardStyles } from './signatory-card-styles.js';

/** What the timeline shows is ready with the card; its own word of that would be a second one. */
const stop = (event: Event): void => event.stopPropagation();

/**
 * One authority: whether it has signed, when, and what comes of it, with sources; its share of its
 * country, and the nearest others that have signed.
 *
 * @summary One authority: status, dates, action plan, sources and neighbours.
 * @slot - Fallback: shows until the card is there, without script, and when it cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - Status and dates are shown.
 * @fires {CharterErrorEvent} charter-error - They could not be loaded.
 * @csspart root - Everything the element shows.
 * @csspart card - The border around the card.
 * @csspart name - The name of the authority.
 * @csspart status - The sentence that says whether it has signed.
 * @csspart timeline - The `<action-plan-timeline>`; its own parts are handed on.
 * @csspart share - The sentence with its share of the country.
 * @csspart near - The list of the nearest that have signed.
 * @csspart source - The lines that name sources.
 * @csspart notice - The explanation where there is nothing for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the status, the marks and what can be pressed.
 * @cssproperty [--charter-line-color] - Colour of the card's border; default: a fifth of the text colour.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - What was asked for is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is nothing for what was asked; the explanation and the fallback show.
 */
export class SignatoryCardElement extends CharterElement<PlaceAnswer> {
  static override readonly sections: readonly Section[] = ['base', 'card', 'plan'];
  static override readonly styles = [CharterElement.styles, signatoryCardStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    place: {},
  };

  /**
   * The authority: an id (`se-gnesta`), one of its names (`Gnesta`, `Gnesta kommun`) or its national
   * code; `country` narrows names down. Default: none.
   */
  declare place: string | null;

  readonly #more: TaskController<() => TemplateResult> = new TaskController(this, (signal) =>
    this.#loadMore(signal),
  );

  constructor() {
    super();
    this.place = null;
  }

  protected override get loadKey(): string {
    return JSON.stringify([this.place, this.country, this.at, this.src]);
  }

  protected override async load(signal: AbortSignal): Promise<PlaceAnswer> {
    this.#more.forget();
    const { answerPlace } = await import('../shared/answer-place.js');
    const { place, country, at, sourceUrl } = this;
    return answerPlace({ place, country, at, src: sourceUrl }, this.localize, signal);
  }

  async #loadMore(signal: AbortSignal): Promise<() => TemplateResult> {
    const { value, localize, at } = this;
    const [{ aboutPlace }, surroundings] = await Promise.all([
      import('./about-place.js'),
      value?.loadSurroundings?.(signal),
      localize.addSections('more', 'countries'),
    ]);
    return () =>
      value?.found && surroundings
        ? aboutPlace(value.found, surroundings, at || null, this.withoutSource, localize)
        : html``;
  }

  protected override explainEmpty({ explain }: PlaceAnswer): TemplateResult | string | null {
    return explain?.() ?? null;
  }

  protected override updated(): void {
    super.updated();
    // What the first paint can do without.
    if (this.status === 'ready' && this.value?.found) this.#more.run(this.loadKey);
  }

  protected override renderValue({ found }: PlaceAnswer): TemplateResult {
    if (!found) return html``;
    const { name, localName, country } = found.record;
    const { value, error } = this.#more.state;
    return html`<div class="card" part="card">
      <div
        class="name"
        part="name"
        role="heading"
        aria-level=${Math.min(6, Math.max(2, this.headingLevel || 3))}
        lang=${(localName && nameLanguage(country)) || nothing}
        translate="no"
      >
        ${localName ?? name}
      </div>
      <p class="status" part="status">${this.#status(found)}</p>
      <action-plan-timeline
        part="timeline"
        exportparts="steps, step, label, today, contents, source, source-link, calendar"
        .loading=${'eager'}
        .at=${this.at}
        .withoutSource=${this.withoutSource}
        .signatory=${found.record}
        @charter-ready=${stop}
      ></action-plan-timeline>
      ${
        value
          ? html`<div class="more">${value()}</div>`
          : html`<div class="more skeleton" aria-busy="true">
              ${
                error
                  ? this.renderFailure(() => {
                      this.#more.forget();
                      this.requestUpdate();
                    })
                  : this.localize.msg('Loading …', { id: 'common.loading' })
              }
            </div>`
      }
    </div>`;
  }

  /** Whether it has signed, now or on the day asked for. */
  #status({ standing }: RecordOn): (TemplateResult | string)[] {
    const { localize, at } = this;
    const { msg } = localize;
    const day = at ? localize.date(at) : '';
    const title = mark(0);
    const words = {
      signed: at
        ? msg(str`Had signed the ${title} by ${day}.`, { id: 'card.signed.at' })
        : msg(str`Has signed the ${title}.`, { id: 'card.signed' }),
      decided: at
        ? msg(str`Had decided by ${day} to sign the ${title}.`, { id: 'card.decided.at' })
        : msg(str`Has decided to sign the ${title}; the signature is not confirmed.`, {
            id: 'card.decided',
          }),
      unconfirmed: msg(
        str`Has been named in connection with the ${title}; a signature is not confirmed.`,
        { id: 'card.unconfirmed' },
      ),
      unknown: msg(str`Has signed the ${title}; whether that was so by ${day} is not known.`, {
        id: 'card.unknown-then',
      }),
      'not-yet': msg(str`Had not signed the ${title} by ${day}.`, { id: 'card.not-yet' }),
    };
    return richText(words[standing], [charterTitle(localize)]);
  }
}
