import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { TaskController } from '../../controllers/task-controller.js';
import { enumeration } from '../../core/enumeration.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import type { Names } from '../../dataset/signatories.js';
import type { Source } from '../../dataset/types.js';
import { nearest } from '../../geo/map-view.js';
import type { Outline } from '../../geo/outlines.js';
import type { Section } from '../../localization/catalogues.js';
import { CharterElement } from '../charter-element.js';
import { CharterSelectEvent } from '../shared/select-event.js';
import { explainRequest } from '../shared/explain-request.js';
import { charterMapStyles } from './charter-map-styles.js';
import { loadMap, type MapData, type MapRequest } from './load-map.js';
import { drawMap } from './map-drawing.js';
import { renderLegend } from './map-legend.js';
import { makePicture, type Picture } from './map-picture.js';
import { outsideNote, sourceLine } from './map-notes.js';
import { mapLabel, summarise } from './map-text.js';
import type { Details } from './details.js';

/** How near to a dot a pointer has to come, in CSS pixels: half of the smallest target allowed. */
const REACH = 12;

/**
 * A map of the authorities that are named as signatories, with the sentence and the list that say
 * the same.
 *
 * @summary Who has signed the Charter, on a map and in a list.
 * @slot - Fallback: shows until the map is there, without script, and when it cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - Outlines and points are shown.
 * @fires {CharterErrorEvent} charter-error - The map could not be loaded.
 * @fires {CharterSelectEvent} charter-select - The reader chose an authority, or let go of it.
 * @csspart root - Everything the element shows.
 * @csspart summary - The sentence.
 * @csspart map - The picture with its legend.
 * @csspart picture - The SVG itself.
 * @csspart legend - What the marks mean.
 * @csspart list - Search, names and pages.
 * @csspart search - The search field.
 * @csspart item - One authority of the list.
 * @csspart source - The lines that name sources.
 * @csspart notice - The explanation where there is nothing to show for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the dots and of what can be pressed.
 * @cssproperty [--charter-land-color] - Colour of the land; default: a tint of the text colour.
 * @cssproperty [--charter-background-color=transparent] - Colour of the page, inside open marks and round a name.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - The map is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is nothing to show for what was asked.
 */
export class CharterMapElement extends CharterElement<MapData> {
  static override readonly sections: readonly Section[] = ['base', 'map', 'more', 'countries'];
  static override readonly styles = [CharterElement.styles, charterMapStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    place: {},
    colourBy: { attribute: 'colour-by' },
    withoutList: { type: Boolean, attribute: 'without-list' },
    chosen: { state: true },
    query: { state: true },
    page: { state: true },
    showUnconfirmed: { state: true },
  };

  /** Marks one authority and shows its surroundings: an id (`se-gnesta`) or a name (`Gnesta`). */
  declare place: string | null;
  /** `status` (default), `year` of signing, or `country-total`: published totals as shades. */
  declare colourBy: string | null;
  /** Leaves out the list; the sentence stays. Default: false. */
  declare withoutList: boolean;
  declare private chosen: number;
  declare private query: string;
  declare private page: number;
  declare private showUnconfirmed: boolean;

  readonly #details: TaskController<Details> = new TaskController(this, () => this.#loadDetails());
  #picture: Picture | null = null;
  /** What the picture was made of; the value comes anew with every request. */
  #pictured: { readonly value: MapData | null; readonly showUnconfirmed: boolean } | null = null;
  #sources: readonly Source[] | null = null;

  constructor() {
    super();
    this.place = this.colourBy = null;
    this.withoutList = this.showUnconfirmed = false;
    this.chosen = -1;
    this.query = '';
    this.page = 0;
  }

  get #request(): MapRequest {
    return {
      country: this.country?.toUpperCase() || null,
      place: this.place || null,
      at: this.at && isPartialDate(this.at) ? this.at : null,
      colourBy: enumeration(this, 'colour-by', this.colourBy, ['status', 'year', 'country-total']),
      src: this.sourceUrl,
    };
  }

  protected override get loadKey(): string {
    return JSON.stringify(this.#request);
  }

  protected override async load(signal: AbortSignal): Promise<MapData> {
    this.#details.forget();
    const data = await loadMap(this.#request, signal);
    this.page = 0;
    this.chosen = data.place;
    return data;
  }

  async #loadDetails(): Promise<Details> {
    const { value } = this;
    const { loadDetails } = await import('./details.js');
    if (!value) throw new Error('The map is not there yet.');
    const details = await loadDetails(value);
    details.adoptStyles(this);
    if (this.chosen >= 0) this.#choose(this.chosen, details);
    return details;
  }

  protected override explainEmpty({ explainPlace }: MapData): string | null {
    return explainRequest(this, this.localize) ?? explainPlace?.(this.localize) ?? null;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { value, showUnconfirmed } = this;
    // Typing, choosing and turning pages change nothing in it; projecting is the dear part.
    if (value === this.#pictured?.value && showUnconfirmed === this.#pictured?.showUnconfirmed)
      return;
    this.#pictured = { value, showUnconfirmed };
    this.#picture = value ? makePicture(value, this.#request, showUnconfirmed) : null;
  }

  protected override updated(): void {
    super.updated();
    // What the first paint can do without: names, the list and finer outlines.
    if (this.status === 'ready') this.#details.run(this.loadKey);
  }

  get #loaded(): Details | null {
    return this.#details.state.value ?? null;
  }

  get #names(): Names | null {
    return this.#loaded?.names ?? this.value?.names ?? null;
  }

  protected override renderValue(data: MapData): TemplateResult {
    const { localize } = this;
    const { home: country } = data;
    const { at } = this.#request;
    const picture = this.#picture;
    if (!picture) return html``;
    const subject = { country, at, published: data.published };
    return html`
      <p class="summary" part="summary">${summarise(picture, subject, localize)}</p>
      <div class=${this.withoutList ? '' : 'with-list'}>
        <div class="map" part="map" role="region" aria-label=${mapLabel(country, localize)}>
          ${this.#renderPicture(data, picture)}
          ${renderLegend(picture, this.#request.colourBy, localize, {
            shown: this.showUnconfirmed,
            toggle: () => (this.showUnconfirmed = !this.showUnconfirmed),
          })}
          ${outsideNote(picture, this.#names, localize)}
          <p class="source" part="source">
            ${sourceLine(data.published, this.withoutSource, localize)}
          </p>
        </div>
        ${this.withoutList ? nothing : this.#renderList(data, picture)}
      </div>
    `;
  }

  #renderPicture(data: MapData, picture: Picture): TemplateResult {
    const finer: Outline | null = this.#loaded?.outline ?? null;
    const outline = finer ?? data.outline;
    const { x, y, width, height } = picture.view;
    const chosen = picture.dots.find(({ index }) => index === this.chosen) ?? null;
    return html`<svg
      class="picture"
      part="picture"
      viewBox="${x} ${y} ${width} ${height}"
      aria-hidden="true"
      @click=${this.#onClick}
    >
      ${drawMap({
        outline,
        picture,
        home: data.home,
        chosen,
        chosenName: chosen ? (this.#names?.name[chosen.index] ?? '') : '',
        factor: data.outline.width / outline.width,
        zoom: data.outline.width / width,
      })}
    </svg>`;
  }

  #renderList(data: MapData, picture: Picture): TemplateResult {
    const details = this.#loaded;
    if (!details) {
      return this.#details.state.error
        ? this.renderFailure(() => this.#retryDetails())
        : html`<p class="skeleton">${this.localize.msg('Loading …', { id: 'common.loading' })}</p>`;
    }
    const found = details.search(picture.listed, this.query, this.localize);
    return details.renderList(
      {
        points: data.points,
        names: details.names,
        found,
        page: this.page,
        query: this.query,
        chosen: this.chosen,
        sources: this.#sources,
        withCountry: data.home === null,
        withoutSource: this.withoutSource,
      },
      {
        search: (query) => {
          this.query = query;
          this.page = 0;
          void details.loadOtherNames().then(() => this.requestUpdate());
        },
        turn: (page) => (this.page = page),
        choose: (index) => this.#choose(index, details, true),
      },
      this.localize,
    );
  }

  #retryDetails(): void {
    this.#details.forget();
    this.requestUpdate();
  }

  #onClick(event: MouseEvent): void {
    const svg = event.currentTarget as SVGSVGElement;
    const matrix = svg.getScreenCTM();
    const picture = this.#picture;
    if (!matrix || !picture) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const index = nearest(picture.dots, [x, y], REACH / matrix.a);
    if (index < 0 || !this.#loaded) return;
    this.query = '';
    this.#choose(index, this.#loaded, true);
  }

  /** Chooses, loads the sources, and turns the list to the page where the chosen one stands. */
  #choose(index: number, details: Details, byReader = false): void {
    const { value } = this;
    this.chosen = index;
    this.#sources = null;
    if (!value) return;
    const position = this.#picture
      ? details.search(this.#picture.listed, this.query, this.localize).indexOf(index)
      : -1;
    if (position >= 0) this.page = Math.floor(position / details.pageSize);
    void details.record(value, index).then((record) => {
      if (this.chosen !== index) return;
      this.#sources = record?.sources ?? [];
      this.requestUpdate();
      if (byReader) this.dispatchEvent(new CharterSelectEvent({ signatory: record }));
    });
  }
}
