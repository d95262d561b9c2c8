/** What the map does for a reader who does something: choosing, filtering, exploring, coming near. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { loadRecord } from '../../dataset/load-record.js';
import { nearest, type View } from '../../geo/map-view.js';
import { str } from '../../localization/message.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { CharterSelectEvent } from '../shared/select-event.js';
import { PAGE_SIZE, type MapDetails } from './details.js';
import type { FinerOutlines } from './finer-outlines.js';
import type { Layer, Scene } from './map-drawing.js';
import type { Exploration } from './map-explore.js';
import type { MapInsets } from './map-insets.js';
import { mapMarkStyles } from './map-mark-styles.js';
import type { MapPanel } from './map-panel.js';
import type { Picture } from './map-picture.js';
import { Memo } from '../shared/memo.js';

/** How near to a dot a pointer has to come, in CSS pixels: half of the smallest target allowed. */
export const REACH = 12;

/** Finer outlines are looked for when no more than one part in so many of the picture's width is seen. */
const NEAR = 1.5;

export class MapActions {
  /** Index of the chosen authority; -1 for none. */
  chosen = -1;
  exploration: Exploration | null = null;
  insets: MapInsets | null = null;

  readonly #details: MapDetails;
  #panel: MapPanel | null = null;
  #outlines: FinerOutlines | Promise<void> | null = null;
  readonly #shown = new Memo<readonly number[]>();

  constructor(details: MapDetails) {
    this.#details = details;
    adoptLate(details.desk.host, mapMarkStyles);
  }

  /** What is drawn, and how finely. */
  scene(base: Layer): Scene {
    const { picture } = this.#details;
    const view = this.exploration?.view ?? picture.view;
    return {
      picture,
      layers: this.exploration?.tiles ? [] : this.#layers(base, view, picture),
      view,
      zoom: this.#details.desk.data.outline.width / view.width,
      shown: this.shown,
      marks: this.#drawMarks(picture, view),
    };
  }

  /** Positions of the dots that search and filters leave over; null, all of them, without any. */
  get shown(): readonly number[] | null {
    const { found, model, picture } = this.#details;
    const { dots } = picture;
    if (!found || !model.isNarrowed) return null;
    return this.#shown.get([found, dots], () => {
      const wanted = new Set(found);
      return [...dots.index.keys()].filter((dot) => wanted.has(dots.index[dot] ?? -1));
    });
  }

  /** What comes in place of the outline where it is seen from nearer than it was made for. */
  #layers(base: Layer, view: View, { dots }: Picture): readonly Layer[] {
    const { data } = this.#details.desk;
    const pixels = this.#details.stage?.clientWidth ?? 0;
    if (view.width * NEAR > data.outline.width || pixels === 0) return [base];
    this.#outlines ??= import('./finer-outlines.js').then(
      ({ FinerOutlines }) => {
        this.#outlines = new FinerOutlines(data, () => this.#details.update());
        this.#details.update();
      },
      // The outlines that are there are a map, too.
      () => undefined,
    );
    return this.#outlines instanceof Promise
      ? [base]
      : this.#outlines.layers(base, view, pixels, dots);
  }

  /** A ring round what is chosen and what is pointed at, with the name where there is room for it. */
  #drawMarks({ dots }: Picture, view: View): SVGTemplateResult {
    // So large that a unit of theirs is a pixel, on whatever screen.
    const scale = view.width / (this.#details.stage?.clientWidth || view.width);
    return svg`${[...new Set([this.chosen, this.#details.model.hovered])].map((index) => {
      const dot = index < 0 ? -1 : dots.index.indexOf(index);
      if (dot < 0) return nothing;
      const [x = 0, y = 0] = [dots.x[dot], dots.y[dot]];
      const toTheLeft = x > view.x + view.width * 0.7;
      return svg`<g
        class=${index === this.chosen ? 'chosen' : 'hovered'}
        transform="translate(${x} ${y}) scale(${scale})"
      >
        <path class="shape" d="M0-9a9 9 0 1 1 0 18a9 9 0 1 1 0-18z" />
        <text class="name" x=${toTheLeft ? -14 : 14} y="5" text-anchor=${toTheLeft ? 'end' : 'start'} translate="no">${this.#details.names.name[index]}</text>
      </g>`;
    })}`;
  }

  renderPanel(): TemplateResult | null {
    return this.chosen >= 0 ? (this.#panel?.render(this.chosen) ?? null) : null;
  }

  /** Address of map tiles; null where none are wanted, or where countries are shaded instead. */
  get tiles(): string | null {
    const { host } = this.#details.desk;
    return host.colourBy?.toLowerCase() === 'country-total' ? null : host.tiles;
  }

  /** Where the tiles come from: whoever explores the map asks there for them. */
  renderTilesNote(): TemplateResult | typeof nothing {
    const { tiles } = this;
    const { host, localize } = this.#details.desk;
    if (!tiles) return nothing;
    const origin = URL.canParse(tiles, host.baseURI) ? new URL(tiles, host.baseURI).host : tiles;
    return html`<p class="source" part="source">
      ${
        this.exploration?.tilesFailed
          ? localize.msg('The map pictures could not be loaded.', { id: 'map-more.tiles-failed' })
          : localize.msg(str`Map pictures come from ${origin}.`, { id: 'map-more.tiles' })
      }
      ${host.tilesAttribution}
    </p>`;
  }

  async loadInsets(): Promise<void> {
    const { MapInsets } = await import('./map-insets.js');
    this.insets = await MapInsets.load(this.#details, this);
  }

  /** Shows one authority in the panel; -1 goes back to the list. */
  async choose(index: number, from: 'list' | 'map' | null = null): Promise<void> {
    const details = this.#details;
    const { host } = details.desk;
    const left = this.chosen;
    this.chosen = index;
    if (index < 0) {
      // The list again, at the page where the reader left it, or where the one from the map stands.
      const position = details.found?.indexOf(left) ?? -1;
      if (position >= 0) details.model.page = Math.floor(position / PAGE_SIZE);
      details.update();
      host.dispatchEvent(new CharterSelectEvent({ signatory: null }));
      return;
    }
    // Without its sources there still are its dates.
    const [{ MapPanel }, record] = await Promise.all([
      import('./map-panel.js'),
      loadRecord(details.model.columns, index).catch(() => null),
    ]);
    if (this.chosen !== index) return;
    this.#panel ??= new MapPanel(details, this);
    this.#panel.show(index, record, from);
    if (from === null) return;
    this.exploration?.reveal(index);
    host.dispatchEvent(new CharterSelectEvent({ signatory: record }));
  }

  /** Lets the reader move the map, and takes so many steps nearer. */
  async explore(steps = 0): Promise<void> {
    this.#details.sharpen();
    if (!this.exploration) {
      const { Exploration } = await import('./map-explore.js');
      this.exploration ??= Exploration.start(this.#details, this);
    }
    if (steps) this.exploration.zoom(steps);
  }

  /** The picture was pressed, before anybody explores it. */
  async press(event: MouseEvent): Promise<void> {
    if (this.exploration) return;
    const index = this.#indexAt(event);
    if (index < 0) return;
    await this.choose(index, 'map');
    if (this.#details.interaction !== 'none') await this.explore();
  }

  /** Something is pointed at on the picture. */
  point(event: PointerEvent): void {
    this.#details.hover(event.type === 'pointerleave' ? -1 : this.#indexAt(event));
  }

  #indexAt({ clientX, clientY }: MouseEvent): number {
    const { stage } = this.#details;
    if (!stage) return -1;
    const { left, top, width } = stage.getBoundingClientRect();
    const { dots, view: whole } = this.#details.picture;
    const view = this.exploration?.view ?? whole;
    const unit = view.width / width;
    const at = [view.x + (clientX - left) * unit, view.y + (clientY - top) * unit] as const;
    return dots.index[nearest(dots, at, REACH * unit)] ?? -1;
  }
}
