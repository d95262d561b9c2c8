/** What the map loads after its first paint: names, the list, a finer outline, and the buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { enumeration } from '../../core/enumeration.js';
import { loadNames, loadOtherNames } from '../../dataset/load-names.js';
import type { Names } from '../../dataset/signatories.js';
import { countryInsets, importOutline } from '../../geo/outline-modules.js';
import { decodeOutline, type Outline } from '../../geo/outlines.js';
import { plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { controlStyles } from '../../styles/control-styles.js';
import type { CharterMapElement } from './charter-map-element.js';
import type { MapData, OtherNames } from './load-map.js';
import type { MapActions } from './map-actions.js';
import type { Layer, Scene } from './map-drawing.js';
import { renderControls } from './map-controls.js';
import { mapListStyles } from './map-list-styles.js';
import { renderList } from './map-list.js';
import { outsideNote } from './map-notes.js';
import { Memo } from './memo.js';
import type { Picture } from './map-picture.js';
import { rankNames, searchNames } from './search-names.js';

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
  /** Index of the one that the reader points at, on the map or in the list; -1 for none. */
  hovered = -1;
  query = '';
  page = 0;
  /** What those hear who do not see the change. */
  message = '';
  /** Something that was wanted could not be loaded. */
  failed = false;
  actions: MapActions | null = null;

  readonly desk: MapDesk;
  readonly #print: PrintController;
  readonly names: Names;
  readonly #finer: Outline | null;
  #otherNames: OtherNames | null;
  readonly #found = new Memo<readonly number[] | null>();
  readonly #ranks = new Memo<readonly number[]>();

  static async load(desk: MapDesk): Promise<MapDetails> {
    const { data } = desk;
    const [names, finer] = await Promise.all([
      data.names ?? loadNames(data.points),
      // The coarse outline is a map, too; it stays when the finer one does not come.
      data.home === null ? importOutline('europe-mid').catch(() => null) : null,
      desk.localize.addSections('map-list'),
    ]);
    adoptLate(desk.host, controlStyles, mapListStyles);
    return new MapDetails(desk, names, finer && decodeOutline(finer));
  }

  constructor(desk: MapDesk, names: Names, finer: Outline | null) {
    const { data } = desk;
    this.desk = desk;
    this.#print = new PrintController(desk.host);
    this.names = names;
    this.#finer = finer;
    this.#otherNames = data.otherNames;
    if (data.place >= 0) this.act((actions) => actions.choose(data.place));
    if (data.home && countryInsets(data.home)) this.act((actions) => actions.loadInsets());
    // What their coming from elsewhere means is said before they are asked for.
    if (desk.host.tiles) this.act(() => undefined);
    if (this.interaction === 'eager')
      this.act((actions) => desk.host.updateComplete.then(() => actions.explore()));
  }

  /** Ends what goes on: the element shows something else now. */
  dispose(): void {
    this.actions?.exploration?.leave();
    this.desk.host.removeController(this.#print);
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

  /**
   * All that the list holds: found by name, let through by the filters, and in view while exploring;
   * null while very many are being sorted.
   */
  get found(): readonly number[] | null {
    const { listed } = this.picture;
    const { locale } = this.desk.localize;
    const query = this.query.trim();
    const among = this.actions?.among(listed, query) ?? listed;
    return this.#found.get([among, query, this.#otherNames, locale], () =>
      this.desk.data.large
        ? this.desk.data.large.names.search(among, query, locale, () => {
            this.#found.forget();
            this.update();
          })
        : searchNames(
            among,
            this.names,
            this.#otherNames,
            query,
            this.#ranks.get([locale], () => rankNames(this.names, locale)),
          ),
    );
  }

  /** What of the picture is drawn: what the list found, as near as the reader has gone. */
  scene(picture: Picture): Scene {
    const { outline } = this.desk.data;
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

  /** What stands beside the map: the one that is chosen, or the list. */
  renderSide(): TemplateResult | typeof nothing {
    const panel = this.actions?.renderPanel();
    if (panel) return html`<div class="side">${panel}</div>`;
    if (this.desk.host.withoutList) return nothing;
    const { data, localize } = this.desk;
    return html`<div class="side list" part="list">
      ${renderList(
        {
          points: data.points,
          names: this.names,
          found: this.found,
          page: this.page,
          query: this.query,
          hovered: this.hovered,
          printing: this.#print.printing,
          withCountry: data.home === null,
          filters:
            this.actions?.filters?.render() ??
            html`<button
              class="plain"
              part="filter"
              aria-expanded="false"
              @click=${() => this.act((actions) => actions.openFilters())}
            >
              ${localize.msg('Filter', { id: 'map-list.filter' })}
            </button>`,
        },
        {
          search: (query) => this.#search(query),
          turn: (page) => {
            this.page = page;
            this.update();
          },
          choose: (index) => this.act((actions) => actions.choose(index, 'list')),
          hover: (index) => this.hover(index),
        },
        localize,
      )}
    </div>`;
  }

  #search(query: string): void {
    const { localize, data } = this.desk;
    this.query = query;
    this.narrowed();
    // The map shows what is found, too.
    if (!this.actions) this.act(() => undefined);
    const count = this.found?.length ?? 0;
    const n = localize.number(count);
    this.message = plural(localize, count, {
      one: localize.msg(str`${n} found`, { id: 'map-list.found.one' }),
      other: localize.msg(str`${n} found`, { id: 'map-list.found.other' }),
    });
    if (!this.#otherNames && !data.otherNames)
      void loadOtherNames().then(
        (names) => {
          this.#otherNames = names;
          this.update();
        },
        // Without them, search finds fewer.
        () => undefined,
      );
  }

  /** The list holds something else now: begins it anew. */
  narrowed(): void {
    this.page = 0;
    this.update();
  }

  hover(index: number): void {
    if (index === this.hovered) return;
    this.hovered = index;
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
