/** Exploring the map: takes over the picture that is there, and lets the reader move it. */
import type { TemplateResult } from 'lit';
import { Explorer } from '../../geo/explorer.js';
import { isInside, wholeView, type View } from '../../geo/map-view.js';
import { mercatorFrame } from '../../geo/mercator.js';
import type { Outline } from '../../geo/outlines.js';
import { PointIndex } from '../../geo/point-index.js';
import { plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { ClusterLabels } from './cluster-labels.js';
import type { MapDetails } from './details.js';
import { ARROWS, renderExploreControls } from './explore-controls.js';
import { REACH, type MapActions } from './map-actions.js';
import { mapExploreStyles } from './map-explore-styles.js';
import { MapPainter } from './map-painter.js';
import type { Picture } from './map-picture.js';
import { Memo } from '../shared/memo.js';

/**
 * Milliseconds that a map has to lie still before what stands over it is drawn anew, and then until
 * its list is made anew and told of. What is done at once would make the frame late that shows the
 * map itself.
 */
const STILL = { labels: 30, list: 150 };

/** Leaflet's own way from one zoom to the next; the picture goes along. */
const GLIDE = 'transform 0.25s cubic-bezier(0, 0, 0.25, 1)';

export class Exploration {
  /** What the picture on the screen was drawn for; the hand may have moved on since. */
  view: View;
  /** Whether the picture lies over map tiles, in their projection. */
  readonly tiles: boolean;
  tilesFailed = false;
  /** Indexes of what is listed and in view; null while all of it is. */
  inView: readonly number[] | null = null;
  /** Paints what is moved. */
  readonly painter: MapPainter;

  readonly #details: MapDetails;
  readonly #actions: MapActions;
  readonly #stage: HTMLElement;
  readonly #explorer: Explorer;
  readonly #plane: Outline;
  readonly #bounds: View;
  readonly #labels: ClusterLabels;
  #indexed: { readonly picture: Picture; readonly index: PointIndex } | null = null;
  readonly #onTiles = new Memo<Picture>();
  /** The view is another one than what was drawn last. */
  #isNew = true;
  #still: ReturnType<typeof setTimeout> | undefined;

  static start(details: MapDetails, actions: MapActions): Exploration {
    const { host } = details.desk;
    adoptLate(host, mapExploreStyles);
    const { stage } = details;
    if (!stage || stage.clientWidth === 0) throw new Error('There is no map to explore.');
    return new Exploration(details, actions, stage);
  }

  private constructor(details: MapDetails, actions: MapActions, stage: HTMLElement) {
    const { desk } = details;
    this.#details = details;
    this.#actions = actions;
    this.#stage = stage;
    this.painter = desk.data.large?.painter ?? new MapPainter();
    this.tiles = actions.tiles !== null;
    const mercator = this.tiles ? mercatorFrame(desk.data.outline) : null;
    this.#bounds = mercator?.bounds ?? wholeView(desk.data.outline);
    this.#plane = mercator?.plane ?? desk.data.outline;
    this.view = mercator?.bounds ?? desk.picture().view;
    const bounds = { ...this.#bounds, unit: this.#plane.unit };
    this.#labels = new ClusterLabels(details, stage, this.#plane, (box) =>
      this.#explorer.show(box),
    );
    this.#explorer = new Explorer(stage, bounds, this.view, {
      tiles: actions.tiles,
      tilesFailed: () => {
        this.tilesFailed = true;
        details.update();
      },
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      moving: (view, glide) => this.#follow(view, glide),
      rested: (view) => this.#rest(view),
      pressed: (x, y, event) => this.#press(x, y, event),
    });
    const { msg } = desk.localize;
    const help = msg('Map. The arrow keys move it, plus and minus zoom, Escape leaves it.', {
      id: 'map-more.keys',
    });
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-label', help);
    stage.setAttribute('tabindex', '0');
    stage.addEventListener('keydown', this.#onKey);
    stage.focus({ preventScroll: true });
    // Now, and not in the middle of the first move.
    this.#index();
  }

  /** After each update of the element: what has been drawn anew stands where it belongs. */
  updated(): void {
    if (this.#isNew) this.#settle();
    this.#isNew = false;
    this.#labels.place(this.view);
    // Others are on the map now, and so in the list.
    if (this.inView && this.#indexed?.picture !== this.picture) this.#tell();
  }

  #settle(): void {
    for (const { style } of this.#moving) style.transition = style.transform = '';
  }

  /** The element's picture; over tiles, the same in their projection. */
  get picture(): Picture {
    const picture = this.#details.desk.picture();
    if (!this.tiles) return picture;
    return this.#onTiles.get([picture], () => this.#details.desk.picture(this.#plane));
  }

  /** Moves the picture along with the hand, without drawing it anew. */
  #follow(view: View, glide: boolean): void {
    clearTimeout(this.#still);
    const scale = this.view.width / view.width;
    const pixels = this.#stage.clientWidth / view.width;
    const [x, y] = [(this.view.x - view.x) * pixels, (this.view.y - view.y) * pixels];
    this.painter.follow(view, glide ? GLIDE : '');
    for (const { style } of this.#moving) {
      style.transition = glide ? GLIDE : '';
      style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    }
  }

  get #moving(): Iterable<HTMLElement> {
    return this.#stage.querySelectorAll<HTMLElement>(':scope > .layers, :scope > .labels');
  }

  /** Sharpens what is painted; names and numbers are drawn anew when that is on the screen. */
  #rest(view: View): void {
    this.painter.rest(view);
    this.#later(STILL.labels, () => {
      this.view = view;
      this.#isNew = true;
      this.#details.update();
      this.#later(STILL.list, () => this.#tell());
    });
  }

  /** Does something unless the map has been moved on. */
  #later(milliseconds: number, job: () => void): void {
    clearTimeout(this.#still);
    this.#still = setTimeout(job, milliseconds);
  }

  /** Lists what is in view, and says how much that is. */
  #tell(): void {
    const { desk, model } = this.#details;
    const { dots, shades } = this.picture;
    // Where countries are shaded, there are no dots to tell who is in view.
    if (shades.size > 0) return;
    this.inView = this.isWhole
      ? null
      : this.#index()
          .inside(this.view)
          .map((dot) => dots.index[dot] ?? -1);
    const count = this.inView?.length ?? dots.index.length;
    const number = desk.localize.number(count);
    const { msg } = desk.localize;
    this.#details.message = model.nothing = plural(desk.localize, count, {
      one: msg(str`${number} authority in view`, { id: 'map-more.in-view.one' }),
      other: msg(str`${number} authorities in view`, { id: 'map-more.in-view.other' }),
    });
    this.#details.narrowed();
  }

  /** Whether all of the picture is in view. */
  get isWhole(): boolean {
    return this.view.width >= this.#bounds.width * 0.99;
  }

  #index(): PointIndex {
    const { picture } = this;
    if (this.#indexed?.picture !== picture)
      this.#indexed = { picture, index: new PointIndex(picture.dots) };
    return this.#indexed.index;
  }

  #press(x: number, y: number, event: Event): void {
    if ((event.target as Element).closest('button')) return;
    const { dots } = this.picture;
    const dot = this.#index().nearest(x, y, REACH / this.#explorer.scale);
    if (dot >= 0) void this.#actions.choose(dots.index[dot] ?? -1, 'map');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const arrow = ARROWS[key];
    if (arrow) this.#explorer.pan(...arrow);
    else if (key === '+' || key === '=') this.zoom(1);
    else if (key === '-') this.zoom(-1);
    else if (key === '0' || key === 'Home') this.#whole();
    else if (key === 'Escape') this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  zoom(steps: number): void {
    this.#explorer.zoom(steps);
  }

  #whole(): void {
    this.#explorer.show(this.#bounds);
  }

  /** Brings an authority into view, where it is not. */
  reveal(index: number): void {
    const { dots } = this.picture;
    const dot = dots.index.indexOf(index);
    const [x, y] = [dots.x[dot], dots.y[dot]];
    if (x === undefined || y === undefined || isInside(this.view, [x, y])) return;
    const { width, height } = this.view;
    this.#explorer.show({ x: x - width / 2, y: y - height / 2, width, height });
  }

  /** The picture as it was before, and the page's own wheel and keys. */
  leave(): void {
    const hadFocus = this.#stage.matches(':focus-within');
    const { desk } = this.#details;
    this.#explorer.remove();
    clearTimeout(this.#still);
    if (!desk.data.large) this.painter.release();
    this.#stage.removeEventListener('keydown', this.#onKey);
    // Leaflet leaves its classes and a position behind.
    this.#stage.className = 'stage';
    for (const name of ['role', 'tabindex', 'aria-label', 'style'])
      this.#stage.removeAttribute(name);
    this.#settle();
    this.#actions.exploration = null;
    this.#details.message = '';
    this.#details.narrowed();
    if (hadFocus)
      void desk.host.updateComplete.then(() =>
        desk.host.renderRoot
          .querySelector<HTMLElement>('[part~=explore]')
          ?.focus({ preventScroll: true }),
      );
  }

  renderLabels(): TemplateResult {
    return this.#labels.render(this.view, this.#actions.shown);
  }

  render(): TemplateResult {
    return renderExploreControls(this.#details.desk.localize, {
      pan: (x, y) => this.#explorer.pan(x, y),
      leave: () => this.leave(),
      whole: this.isWhole ? null : () => this.#whole(),
    });
  }
}
