import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enumeration } from '../../core/enumeration.js';
import { editions } from '../../dataset/generated/charter-editions.js';
import type { Section } from '../../localization/catalogues.js';
import { str } from '../../localization/message.js';
import { CharterElement } from '../charter-element.js';
import { sourceLink } from '../shared/source-link.js';
import { charterPrinciplesStyles } from './charter-principles-styles.js';

export type Editions = typeof editions;
export type EditionName = keyof Editions;

/** What only some pages ask for. */
interface Loaded {
  /** The edition of the day asked for; null where there was none, or the day is no day. */
  readonly edition: EditionName | null;
  /** Why there is none; null where there is one. */
  readonly explain: (() => string | null) | null;
  readonly areas: ((edition: EditionName) => TemplateResult) | null;
  readonly heading: (() => TemplateResult) | null;
}

/**
 * The six principles of the Charter in brief, in the words of this library, with the day and the
 * source of the edition; with `with-areas` also its areas of action, with the official titles of the
 * articles as far as they are sourced.
 *
 * @summary The six principles of the Charter, and its areas of action.
 * @slot - Fallback: shows until the principles are there, without script, and when they cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - The principles are shown.
 * @fires {CharterErrorEvent} charter-error - They could not be loaded.
 * @csspart root - Everything the element shows.
 * @csspart heading - A heading, where there are areas as well.
 * @csspart list - The principles.
 * @csspart item - One principle.
 * @csspart areas - The areas of action with their articles.
 * @csspart topics - What the articles added in 2022 are about.
 * @csspart source - A line that says where it is from: the edition, its day, its source.
 * @csspart notice - The explanation where there was no Charter on the day asked for.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the numbers.
 * @cssproperty [--charter-line-color] - Colour of the lines between the areas; default: a fifth of the text colour.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - What was asked for is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There was no Charter on the day asked for; the explanation and the fallback show.
 */
export class CharterPrinciplesElement extends CharterElement<Loaded> {
  static override readonly sections: readonly Section[] = ['base', 'principles'];
  static override readonly styles = [CharterElement.styles, charterPrinciplesStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    edition: {},
    withAreas: { type: Boolean, attribute: 'with-areas' },
  };

  /** `2022` (default) or `2006`: the edition; without it, `at` chooses that of the day. */
  declare edition: string | null;
  /** Adds the areas of action and the articles with their official titles; default: false. */
  declare withAreas: boolean;

  constructor() {
    super();
    this.edition = null;
    this.withAreas = false;
  }

  /** The day that chooses the edition; null where none is asked for, or an edition is. */
  get #day(): string | null {
    return this.edition ? null : this.at;
  }

  protected override get loadKey(): string {
    return `${this.withAreas}|${this.#day}`;
  }

  protected override async load(): Promise<Loaded> {
    const day = this.#day;
    const [areas, then] = await Promise.all([
      this.withAreas ? import('./areas.js') : null,
      day ? import('./edition-on.js') : null,
      this.localize.addSections(
        ...(this.withAreas || day ? (['principles-more'] as const) : []),
        ...(day ? (['more'] as const) : []),
      ),
    ]);
    const context = { host: this, localize: this.localize };
    return {
      edition: day && then ? then.editionOn(day, editions) : '2022',
      explain: day && then ? () => then.explainDay(day, editions, this.localize) : null,
      areas: areas && ((edition) => areas.renderAreas(edition, context)),
      heading: areas && (() => areas.principlesHeading(context)),
    };
  }

  protected override explainEmpty({ explain }: Loaded): string | null {
    return explain?.() ?? null;
  }

  protected override renderValue({ edition: then, areas, heading }: Loaded): TemplateResult {
    const asked = enumeration(this, 'edition', this.edition, ['2022', '2006']);
    const edition = this.#day ? (then ?? asked) : asked;
    return html`
      ${heading?.()}
      <ol role="list" part="list">
        ${this.#principles(edition).map((text) => html`<li part="item"><span>${text}</span></li>`)}
      </ol>
      <p class="source" part="source">${this.#adopted(edition)}${this.#renderSource(edition)}</p>
      ${areas?.(edition)}
    `;
  }

  #principles(edition: EditionName): readonly string[] {
    const { msg } = this.localize;
    return [
      msg('Equality of women and men is a fundamental right.', { id: 'principles.1' }),
      edition === '2006'
        ? msg('Multiple discrimination and disadvantage must be tackled for equality to be real.', {
            id: 'principles.2.2006',
          })
        : msg(
            'Multiple and intersecting discrimination and disadvantage must be tackled for equality to be real.',
            { id: 'principles.2' },
          ),
      msg(
        'Balanced participation and representation of women and men in decisions is a condition of democracy.',
        { id: 'principles.3' },
      ),
      msg('Gender stereotypes have to be eliminated.', { id: 'principles.4' }),
      msg('A gender perspective belongs in all local and regional government activity.', {
        id: 'principles.5',
      }),
      msg('Action plans and programmes must be properly designed and funded.', {
        id: 'principles.6',
      }),
    ];
  }

  #adopted(edition: EditionName): string {
    const { msg } = this.localize;
    const day = this.localize.date(editions[edition].adopted);
    return edition === '2006'
      ? msg(
          str`In brief and in our own words, after the Charter as launched at CEMR’s general assembly in Innsbruck on ${day}.`,
          { id: 'principles.adopted.2006' },
        )
      : msg(
          str`In brief and in our own words, after the Charter as adopted by CEMR’s Policy Committee on ${day}.`,
          { id: 'principles.adopted.2022' },
        );
  }

  #renderSource(edition: EditionName): TemplateResult | typeof nothing {
    if (this.withoutSource) return nothing;
    const { msg } = this.localize;
    const { adoptedSource, textSource } = editions[edition];
    return edition === '2006'
      ? html` ${msg('Source:', { id: 'common.source' })} ${sourceLink(adoptedSource)},
        ${sourceLink(textSource)}.`
      : html` ${msg('Source and official text:', { id: 'principles.text' })}
        ${sourceLink(textSource)}.`;
  }
}
