import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PageColourController } from '../../controllers/page-colour-controller.js';
import { TaskController } from '../../controllers/task-controller.js';
import { nextPaint } from '../../core/next-paint.js';
import { enumeration } from '../../core/enumeration.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import type { Section } from '../../localization/catalogues.js';
import { countryInsets } from '../../geo/outline-modules.js';
import { CharterElement } from '../charter-element.js';
import { explainRequest } from '../shared/explain-request.js';
import { charterMapStyles } from './charter-map-styles.js';
import { loadMap, type MapData, type MapRequest } from './load-map.js';
import { drawMap, type Scene } from './map-drawing.js';
import { renderLegend } from './map-legend.js';
import { makePicture, type Picture } from './map-picture.js';
import { sourceLine } from './map-notes.js';
import { mapLabel, summarise } from './map-text.js';
import type { MapDetails } from './details.js';

/** The picture is as large as its place allows; in pixels, this is more than any page has room for. */
const LARGE = 20;

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
 * @csspart explore - The button that lets the reader move the map.
 * @csspart leave - The button that ends that.
 * @csspart list - Search, names and pages.
 * @csspart filter - The button that opens the filters.
 * @csspart filters - The filters.
 * @csspart download - The button that hands over the list as CSV.
 * @csspart panel - What is known about the chosen authority.
 * @csspart search - The search field.
 * @csspart item - One authority of the list.
 * @csspart source - The lines that name sources.
 * @csspart notice - The explanation where there is nothing to show for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the dots and of what can be pressed.
 * @cssproperty [--charter-land-color] - Colour of the land; default: a tint of the text colour.
 * @cssproperty [--charter-background-color] - Colour of the page, behind what lies over the map; default: the first background found around the element.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - The map is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate interactive - The reader explores the map.
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
    interaction: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    showUnconfirmed: { state: true },
  };

  /** Marks one authority and shows its surroundings: an id (`se-gnesta`) or a name (`Gnesta`). */
  declare place: string | null;
  /** `status` (default), `year` of signing, or `country-total`: published totals as shades. */
  declare colourBy: string | null;
  /** Leaves out the list; the sentence stays. Default: false. */
  declare withoutList: boolean;
  /** `on-demand` (default): the reader may ask to move the map; `eager`: can be moved at once; `none`. */
  declare interaction: string | null;
  /**
   * Address of map tiles in Web Mercator, with `{z}`, `{x}` and `{y}`; default: none. Asked for only
   * once the reader explores the map.
   */
  declare tiles: string | null;
  /** Whose tiles they are, in the words that their licence asks for. */
  declare tilesAttribution: string | null;
  declare private showUnconfirmed: boolean;

  readonly #details: TaskController<MapDetails> = new TaskController(this, () =>
    this.#loadDetails(),
  );
  readonly #pageColour = new PageColourController(this);
  #picture: Picture | null = null;
  #scene: Scene | null = null;
  /** What the picture was made of; the value comes anew with every request. */
  #pictured: { readonly value: MapData | null; readonly showUnconfirmed: boolean } | null = null;

  constructor() {
    super();
    this.place = this.colourBy = this.interaction = this.tiles = this.tilesAttribution = null;
    this.withoutList = this.showUnconfirmed = false;
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

  protected override load(signal: AbortSignal): Promise<MapData> {
    this.#loaded?.dispose();
    this.#details.forget();
    return loadMap(this.#request, signal);
  }

  async #loadDetails(): Promise<MapDetails> {
    const { value, localize } = this;
    // Very many names take long to sort, and the picture of them long to paint.
    if (value?.large) await nextPaint();
    const { MapDetails } = await import('./details.js');
    if (!value) throw new Error('The map is not there yet.');
    return MapDetails.load({
      host: this,
      localize,
      data: value,
      picture: (outline) =>
        (outline
          ? makePicture({ ...value, outline }, this.#request, this.showUnconfirmed)
          : this.#picture) ?? makePicture(value, this.#request, false),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loaded?.actions?.exploration?.leave();
  }

  protected override explainEmpty({ explainPlace }: MapData): TemplateResult | string | null {
    return explainRequest(this, this.localize) ?? explainPlace?.(this.localize) ?? null;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { value, showUnconfirmed } = this;
    // Typing, choosing and turning pages change nothing in it; projecting is the dear part.
    if (value === this.#pictured?.value && showUnconfirmed === this.#pictured?.showUnconfirmed)
      return;
    // Before anything is drawn: styles are worked out only once then.
    this.#pageColour.update();
    if (value !== this.#pictured?.value) this.#pictured?.value?.large?.painter.release();
    this.#pictured = { value, showUnconfirmed };
    this.#picture = value ? makePicture(value, this.#request, showUnconfirmed) : null;
  }

  protected override updated(): void {
    const exploration = this.#loaded?.actions?.exploration;
    const canvas = this.renderRoot.querySelector('canvas');
    const painter = exploration?.painter ?? this.value?.large?.painter;
    if (canvas && this.#scene) painter?.show(canvas, this.#scene, Boolean(exploration));
    super.updated();
    if (this.status !== 'ready') return;
    // What the first paint can do without: names, the list and finer outlines.
    this.#details.run(this.loadKey);
    if (!exploration) return;
    this.addState('interactive');
    exploration.updated();
  }

  get #loaded(): MapDetails | null {
    return this.#details.state.value ?? null;
  }

  protected override renderValue(data: MapData): TemplateResult {
    const { localize } = this;
    const { home: country, outline } = data;
    const { at } = this.#request;
    const picture = this.#picture;
    const details = this.#loaded;
    const exploration = details?.actions?.exploration;
    if (!picture) return html``;
    const scene: Scene = details?.scene(picture) ?? {
      picture,
      layers: [{ outline, factor: 1 }],
      view: picture.view,
      zoom: outline.width / picture.view.width,
      shown: null,
      marks: nothing,
    };
    this.#scene = scene;
    const { x, y, width, height } = scene.view;
    return html`
      <p class="summary" part="summary">
        ${summarise(picture, { country, at, published: data.published }, localize)}
      </p>
      <div class=${this.withoutList ? '' : 'with-list'}>
        <div class="map" part="map" role="region" aria-label=${mapLabel(country, localize)}>
          <div
            class="stage"
            @click=${details?.press}
            @pointermove=${details?.point}
            @pointerleave=${details?.point}
          >
            <div class=${exploration ? 'layers under' : 'layers'}>
              <svg
                class="picture"
                part="picture"
                width=${picture.view.width * LARGE}
                height=${picture.view.height * LARGE}
                viewBox="${x} ${y} ${width} ${height}"
                aria-hidden="true"
              >
                ${drawMap(scene, data.large !== null)}
              </svg>
            </div>
            ${data.large || exploration ? html`<canvas class=${data.large ? 'large' : ''}></canvas>` : nothing}
            ${exploration?.renderLabels()} ${details?.renderControls()}
          </div>
          ${countryInsets(country ?? '') ? html`<div class="insets ${country}">${details?.actions?.insets?.render()}</div>` : nothing}
          ${renderLegend(picture, this.#request.colourBy, localize, {
            shown: this.showUnconfirmed,
            toggle: () => (this.showUnconfirmed = !this.showUnconfirmed),
          })}
        </div>
        ${details?.renderSide() ?? (this.withoutList ? nothing : this.#renderWaiting(picture, country))}
        <div class="notes">
          ${details?.renderNotes() ?? (picture.outside.length > 0 ? html`<p class="source">&nbsp;</p>` : nothing)}
          <p class="source" part="source">
            ${sourceLine(data.published, this.withoutSource, localize)}
          </p>
        </div>
      </div>
    `;
  }

  /** As high as the list that will come. */
  #renderWaiting({ listed }: Picture, country: string | null): TemplateResult {
    const rows = Math.min(listed.length, 8);
    const pages = listed.length > rows ? 3.4 : 0;
    return html`<div class="side skeleton">
      ${
        this.#details.state.error
          ? this.renderFailure(() => {
              this.#details.forget();
              this.requestUpdate();
            })
          : this.localize.msg('Loading …', { id: 'common.loading' })
      }
      <svg width="1" height="${3.25 + rows * (country ? 2.57 : 3.5) + pages}em"></svg>
    </div>`;
  }
}
