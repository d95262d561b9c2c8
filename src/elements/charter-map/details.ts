/** What the map loads after its first paint: names, the list, a finer outline, and the buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { enumeration } from '../../core/enumeration.js';
import { loadNames } from '../../dataset/load-names.js';
import type { Names } from '../../dataset/signatories.js';
import { countryInsets, importOutline } from '../../geo/outline-modules.js';
import { decodeOutline, type Outline } from '../../geo/outlines.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { controlStyles } from '../../styles/control-styles.js';
import { ListModel } from '../signatory-list/list-model.js';
import type { SignatoryListElement } from '../signatory-list/signatory-list-element.js';
import type { CharterMapElement } from './charter-map-element.js';
import type { MapData } from './load-map.js';
import type { MapActions } from './map-actions.js';
import { COARSE, type Layer, type Scene } from './map-drawing.js';
import { renderControls } from './map-controls.js';
import { mapControlStyles } from './map-control-styles.js';
import { outsideNote } from './map-notes.js';
import type { Picture } from './map-picture.js';

/** Rows on a page: what stands beside the map without making it longer. */
export const PAGE_SIZE = 8;

/** What of its element the details need. */
export interface MapDesk {
  readonly host: CharterMapElement;
  readonly localize: LocalizeController;
  readonly data: MapData;
  /** The picture as it is now, or the same on another plane. */
  readonly picture: (outline?: Outline) => Picture;
}

/**
 * The list beside the map and the buttons over it; one for each dataset that is shown. What they do
 * is loaded when the reader first does something (`actions`).
 */
export class MapDetails {
  /** What those hear who do not see the change. */
  message = '';
  /** Something that was wanted could not be loaded. */
  failed = false;
  actions: MapActions | null = null;

  readonly desk: MapDesk;
  readonly names: Names;
  /** What the list beside the map holds, and so what of the picture is drawn. */
  readonly model: ListModel;
  #finer: Outline | null = null;

  static async load(desk: MapDesk): Promise<MapDetails> {
    const { data } = desk;
    const [names] = await Promise.all([
      data.names ?? loadNames(data.points),
      desk.localize.addSections('list'),
      desk.host.withoutList ? null : import('../signatory-list/signatory-list.js'),
    ]);
    adoptLate(desk.host, controlStyles, mapControlStyles);
    return new MapDetails(desk, names);
  }

  constructor(desk: MapDesk, names: Names) {
    const { data } = desk;
    this.desk = desk;
    this.names = names;
    this.model = new ListModel(
      { ...data, names, first: 0, largeNames: data.large?.names ?? null },
      data.home,
      () => this.#changed(),
      {
        hover: (index) => this.hover(index),
        choose: (index) => this.act((actions) => actions.choose(index, 'list')),
      },
    );
    // Elsewhere nobody would see the difference.
    const pixels = (this.stage?.clientWidth ?? 0) * devicePixelRatio;
    if (pixels > data.outline.width * COARSE) this.sharpen();
    if (data.place >= 0) this.act((actions) => actions.choose(data.place));
    if (data.home && countryInsets(data.home)) this.act((actions) => actions.loadInsets());
    // What their coming from elsewhere means is said before they are asked for.
    if (desk.host.tiles) this.act(() => undefined);
    if (this.interaction === 'eager')
      this.act((actions) => desk.host.updateComplete.then(() => actions.explore()));
  }

  /** Loads the finer outline of Europe; the coarse one is a map, too, and stays where that fails. */
  sharpen(): void {
    if (this.desk.data.home !== null || this.#finer) return;
    void importOutline('europe-mid').then(
      (encoded) => {
        this.#finer = decodeOutline(encoded);
        this.update();
      },
      () => undefined,
    );
  }

  /** Ends what goes on: the element shows something else now. */
  dispose(): void {
    this.actions?.exploration?.leave();
  }

  /** The picture on the plane where it is seen. */
  get picture(): Picture {
    return this.actions?.exploration?.picture ?? this.desk.picture();
  }

  get interaction(): 'on-demand' | 'eager' | 'none' {
    const { host } = this.desk;
    return enumeration(host, 'interaction', host.interaction, ['on-demand', 'eager', 'none']);
  }

  update(): void {
    this.desk.host.requestUpdate();
  }

  /** Does something for the reader; tells quietly where what it takes cannot be loaded. */
  act(action: (actions: MapActions) => unknown): void {
    this.failed = false;
    void import('./map-actions.js')
      .then(async ({ MapActions }) => {
        await this.desk.localize.addSections('map-more');
        this.actions ??= new MapActions(this);
        await action(this.actions);
      })
      .catch(() => (this.failed = true))
      .then(() => this.update());
  }

  /** All that the list holds; null while very many are being sorted. */
  get found(): readonly number[] | null {
    return this.model.found(this.desk.localize.locale);
  }

  /** What of the picture is drawn: what the list found, as near as the reader has gone. */
  scene(picture: Picture): Scene {
    const { outline } = this.desk.data;
    this.model.listed = picture.listed;
    this.model.inView = this.actions?.exploration?.inView ?? null;
    const finer = this.#finer ?? outline;
    const base: Layer = { outline: finer, factor: outline.width / finer.width };
    return (
      this.actions?.scene(base) ?? {
        picture,
        layers: [base],
        view: picture.view,
        zoom: outline.width / picture.view.width,
        shown: null,
        marks: nothing,
      }
    );
  }

  renderControls(): TemplateResult {
    return renderControls(this);
  }

  get stage(): HTMLElement | null {
    return this.desk.host.renderRoot.querySelector('.stage');
  }

  /** Null without a list. */
  get list(): SignatoryListElement | null {
    return this.desk.host.renderRoot.querySelector('signatory-list');
  }

  /** What stands beside the map: the one that is chosen, or the list. */
  renderSide(): TemplateResult | typeof nothing {
    const panel = this.actions?.renderPanel() ?? nothing;
    const { withoutList } = this.desk.host;
    if (withoutList) return panel === nothing ? nothing : html`<div class="side">${panel}</div>`;
    return html`<div class="side">
      ${panel}
      <signatory-list
        part="list"
        exportparts="search, filter, filters, item, download"
        loading="eager"
        page-size=${PAGE_SIZE}
        ?hidden=${panel !== nothing}
        .source=${this.model}
      ></signatory-list>
    </div>`;
  }

  #changed(): void {
    // The map shows what is found, too.
    if (this.model.isNarrowed && !this.actions) this.act(() => undefined);
    this.update();
  }

  /** The list holds something else now: begins it anew. */
  narrowed(): void {
    this.model.page = 0;
    this.update();
  }

  hover(index: number): void {
    if (index === this.model.hovered) return;
    this.model.hovered = index;
    // Whatever draws the ring.
    if (this.actions) this.update();
    else this.act(() => undefined);
  }

  /** Who is on no picture, so that nobody is lost. */
  renderNotes(): TemplateResult {
    const { outside } = this.desk.picture();
    const missing = this.actions?.insets?.missing(outside) ?? outside;
    return html`${outsideNote(missing, this.names, this.desk.localize)}
    ${this.actions?.renderTilesNote()}`;
  }

  /** The picture was pressed, or pointed at. */
  readonly press = (event: MouseEvent): void => {
    if (this.actions || !(event.target as Element).closest('button'))
      this.act((actions) => actions.press(event));
  };

  readonly point = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    if (this.actions) this.actions.point(event);
    else this.act(() => undefined);
  };
}
