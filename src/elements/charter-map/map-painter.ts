/**
 * The picture on a canvas: dots that are too many for an SVG, and all that the reader moves. To turn
 * an SVG of 2,000 dots into pixels takes several frames, and a canvas less than one (`bench/map.ts`).
 */
import { includes, type View } from '../../geo/map-view.js';
import { paintPoints, type PaintedPoints } from '../../geo/point-painter.js';
import { DrawnStyles } from './drawn-styles.js';
import { landPaths, SHAPED, type Layer, type Scene } from './map-drawing.js';
import type { DotClass, Picture } from './map-picture.js';
import { Memo } from '../shared/memo.js';

/** Painted on each side beyond the view, as a part of it, so that a hand can move it; as in the styles. */
const MARGIN = 0.25;

/** Pixels of the page; less is nothing to see. */
const SAME = 0.1;

/** What there is to paint of one level of outlines, from the bottom up. */
interface Land {
  readonly madeOf: ReadonlyMap<string, string>;
  readonly paths: readonly (readonly [kind: string, path: Path2D])[];
  readonly borders: Path2D;
}

/** Looks like the SVG that it covers, as it takes its colours from there: themes are the page's. */
export class MapPainter {
  readonly #resize = new ResizeObserver(() => {
    const { clientWidth = 0, clientHeight = 0 } = this.#canvas ?? {};
    if (clientWidth !== this.#width || clientHeight !== this.#height) this.#paint();
  });
  readonly #lands = new WeakMap<Layer['outline'], Land>();
  #canvas: HTMLCanvasElement | null = null;
  #scene: Scene | null = null;
  #withLand = false;
  /** Of the canvas, in pixels of the page; to ask it would lay out the page. */
  #width = 0;
  #height = 0;
  /** What it was painted for, without the margin. */
  #painted: View | null = null;
  /** What is seen of it, once it has come to where it moves. */
  #seen: View | null = null;
  readonly #isMixed: boolean;
  #pointsOf: Picture | null = null;
  readonly #order = new Memo<readonly number[]>();
  #kinds: readonly DotClass[] = [];
  #points: PaintedPoints = { x: [], y: [], stamp: new Uint8Array() };

  /**
   * Shapes lie above discs, as in the SVG, unless dots are mixed: where very many lie upon each
   * other, one kind would hide all others.
   */
  constructor(isMixed = false) {
    this.#isMixed = isMixed;
  }

  /** Paints the dots, and the land if it is wanted, unless that has been done. */
  show(canvas: HTMLCanvasElement, scene: Scene, withLand: boolean): void {
    const last = this.#scene;
    // Where the hand has moved it since, it is further on than the scene.
    const isMoved = canvas === this.#canvas && scene.view === last?.view;
    const isPainted =
      canvas === this.#canvas &&
      withLand === this.#withLand &&
      scene.picture === last?.picture &&
      scene.shown === last.shown &&
      (!withLand || areSame(scene.layers, last.layers)) &&
      (isMoved || this.#isPaintedFor(scene.view));
    this.#scene = scene;
    this.#withLand = withLand;
    if (isPainted) return;
    if (canvas !== this.#canvas) this.#take(canvas);
    const seen = this.#seen;
    this.#paint(isMoved && this.#painted ? this.#painted : scene.view);
    if (isMoved && seen) this.#move(seen, '');
  }

  /**
   * Moves what is painted along with a view; `glide` where it is on its way there. What would come
   * into view and is not painted is painted first.
   */
  follow(view: View, glide: string): void {
    const before = this.#seen;
    const painted = this.#painted;
    if (!before || !painted) return;
    if (!includes(withMargin(painted), view)) {
      this.#paint(view);
      this.#move(before, '');
      // So that it glides from there.
      if (glide) this.#canvas?.getBoundingClientRect();
    }
    this.#move(view, glide);
  }

  /** Paints what the moves have led to, unless that has been done. */
  rest(view: View): void {
    if (this.#isPaintedFor(view)) this.#move(view, '');
    else this.#paint(view);
  }

  /** Lets go of the canvas. */
  release(): void {
    this.#resize.disconnect();
    this.#canvas?.getRootNode().removeEventListener('transitionend', this.#recolour);
    this.#canvas = this.#painted = this.#seen = null;
  }

  #take(canvas: HTMLCanvasElement): void {
    this.release();
    this.#canvas = canvas;
    this.#resize.observe(canvas);
    canvas.getRootNode().addEventListener('transitionend', this.#recolour);
  }

  /** The styles have a transition that tells of other colours on the page. */
  readonly #recolour = (event: Event): void => {
    if ((event as TransitionEvent).propertyName.endsWith('color')) this.#paint();
  };

  #isPaintedFor({ x, y, width }: View): boolean {
    const painted = this.#painted;
    const same = (SAME * width) / this.#width;
    return (
      painted !== null &&
      [painted.x - x, painted.y - y, painted.width - width].every((by) => Math.abs(by) < same)
    );
  }

  #move(view: View, glide: string): void {
    const canvas = this.#canvas;
    const painted = this.#painted;
    if (!canvas || !painted) return;
    const scale = painted.width / view.width;
    const width = this.#width / (1 + 2 * MARGIN);
    const height = this.#height / (1 + 2 * MARGIN);
    const x = ((painted.x - view.x) * width) / view.width + MARGIN * width * (1 - scale);
    const y = ((painted.y - view.y) * height) / view.height + MARGIN * height * (1 - scale);
    canvas.style.transition = glide;
    canvas.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    this.#seen = view;
  }

  #paint(view = this.#painted): void {
    const canvas = this.#canvas;
    const scene = this.#scene;
    if (!canvas || !scene || !view) return;
    this.#painted = this.#seen = view;
    this.#width = canvas.clientWidth;
    this.#height = canvas.clientHeight;
    if (!this.#width) return;
    canvas.style.transition = canvas.style.transform = '';
    if (scene.picture !== this.#pointsOf) this.#takePoints(scene.picture);
    const styles = new DrawnStyles(canvas);
    // Shapes are as large on any part of the picture as on the whole of it.
    const scale = this.#width / (1 + 2 * MARGIN) / (scene.view.width * scene.zoom);
    const stamps = this.#kinds.map((kind) => styles.stamp(kind, scale));
    const round = withMargin(view);
    paintPoints(canvas, this.#points, stamps, round, this.#orderOf(scene));
    const context = this.#withLand && canvas.getContext('2d');
    if (context) this.#paintLand(context, round, scene, styles);
  }

  #takePoints(picture: Picture): void {
    const { x, y, kind } = picture.dots;
    this.#pointsOf = picture;
    this.#kinds = [...new Set(kind)].sort((a, b) => SHAPED.indexOf(a) - SHAPED.indexOf(b));
    const stamp = new Uint8Array(kind.length);
    // Quicker than to make it `from` the list, where there are very many.
    for (let i = 0; i < stamp.length; i += 1) stamp[i] = this.#kinds.indexOf(kind[i] ?? 'signed');
    this.#points = { x, y, stamp };
  }

  #orderOf({ picture: { dots }, shown }: Scene): readonly number[] | null {
    if (this.#isMixed) return shown;
    return this.#order.get([dots, shown], () => {
      const { stamp } = this.#points;
      return [...(shown ?? dots.index.keys())].sort((a, b) => (stamp[a] ?? 0) - (stamp[b] ?? 0));
    });
  }

  /** Under the dots that are there already, and so from the top down. */
  #paintLand(
    context: CanvasRenderingContext2D,
    { x, y, width }: View,
    { layers, picture }: Scene,
    styles: DrawnStyles,
  ): void {
    const { canvas } = context;
    const pixels = canvas.width / this.#width;
    const unit = canvas.width / width;
    const paint = (path: Path2D, kind: string, factor: number): void => {
      const style = styles.land(kind);
      const scale = unit * factor;
      context.setTransform(scale, 0, 0, scale, -x * unit, -y * unit);
      context.lineWidth = (Number.parseFloat(style.strokeWidth) * pixels) / scale;
      if (style.stroke !== 'none') {
        context.strokeStyle = style.stroke;
        context.stroke(path);
      }
      if (style.fill !== 'none') {
        context.fillStyle = style.fill;
        context.fill(path, 'evenodd');
      }
    };
    context.save();
    context.globalCompositeOperation = 'destination-over';
    context.lineJoin = 'round';
    const lands = layers.toReversed().map(({ outline, factor }) => ({
      factor,
      ...this.#landOf(outline, landPaths(outline, picture)),
    }));
    for (const { borders, factor } of lands) paint(borders, 'borders', factor);
    for (const { paths, factor } of lands)
      for (const [kind, path] of paths.toReversed()) paint(path, kind, factor);
    context.restore();
  }

  #landOf(outline: Layer['outline'], madeOf: ReadonlyMap<string, string>): Land {
    const known = this.#lands.get(outline);
    if (known?.madeOf === madeOf) return known;
    const land = {
      madeOf,
      paths: [...madeOf].map(([kind, d]) => [kind, new Path2D(d)] as const),
      borders: new Path2D(outline.borders),
    };
    this.#lands.set(outline, land);
    return land;
  }
}

const withMargin = ({ x, y, width, height }: View): View => ({
  x: x - width * MARGIN,
  y: y - height * MARGIN,
  width: width * (1 + 2 * MARGIN),
  height: height * (1 + 2 * MARGIN),
});

const areSame = (a: readonly Layer[], b: readonly Layer[]): boolean =>
  a.length === b.length && a.every(({ outline }, i) => outline === b[i]?.outline);
