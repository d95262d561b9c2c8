/** Dots of a dataset that is too large for an SVG, painted on a canvas over the outlines. */
import type { View } from '../../geo/map-view.js';
import { paintPoints, type PaintedPoints, type Stamp } from '../../geo/point-painter.js';
import { DIAMOND, RING, SHAPED, type Scene } from './map-drawing.js';
import type { DotClass, Picture } from './map-picture.js';

/** Painted on each side beyond the view, as a part of it, so that a hand can move it; as in the styles. */
const MARGIN = 0.25;

/** Paints the dots of a picture, and again when their box changes its size. */
export class LargePoints {
  readonly #resize = new ResizeObserver(() => this.#paint());
  #canvas: HTMLCanvasElement | null = null;
  #picture: Picture | null = null;
  #kinds: readonly DotClass[] = [];
  #points: PaintedPoints = { x: [], y: [], stamp: new Uint8Array() };
  #view: View | null = null;
  #shown: readonly number[] | null = null;

  /** Paints unless it has been done, for the same picture, view and choice of dots. */
  show(canvas: HTMLCanvasElement, { picture, view, shown }: Scene): void {
    if (canvas !== this.#canvas) {
      this.#resize.disconnect();
      this.#resize.observe(canvas);
    } else if (picture === this.#picture && view === this.#view && shown === this.#shown) return;
    this.#canvas = canvas;
    this.#view = view;
    this.#shown = shown;
    if (picture !== this.#picture) this.#take(picture);
    this.#paint();
  }

  /**
   * Moves what is painted along with a view; `glide` where it is on its way there. Paints anew where
   * the view goes beyond what is painted round it.
   */
  follow(view: View, glide: string): void {
    const canvas = this.#canvas;
    const painted = this.#view;
    if (!canvas || !painted) return;
    const [dx, dy] = [painted.x - view.x, painted.y - view.y];
    const isBeyond =
      Math.abs(dx) > painted.width * MARGIN || Math.abs(dy) > painted.height * MARGIN;
    if (isBeyond && !glide) {
      this.#view = view;
      this.#paint();
      return;
    }
    const scale = painted.width / view.width;
    const width = canvas.clientWidth / (1 + 2 * MARGIN);
    const height = canvas.clientHeight / (1 + 2 * MARGIN);
    const x = (dx * width) / view.width + MARGIN * width * (1 - scale);
    const y = (dy * height) / view.height + MARGIN * height * (1 - scale);
    canvas.style.transition = glide;
    canvas.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
  }

  #take(picture: Picture): void {
    const { x, y, kind } = picture.dots;
    this.#picture = picture;
    this.#kinds = [...new Set(kind)].sort((a, b) => SHAPED.indexOf(a) - SHAPED.indexOf(b));
    this.#points = { x, y, stamp: Uint8Array.from(kind, (each) => this.#kinds.indexOf(each)) };
  }

  #paint(): void {
    const canvas = this.#canvas;
    if (!canvas || !this.#view) return;
    const { x, y, width, height } = this.#view;
    const round = {
      x: x - width * MARGIN,
      y: y - height * MARGIN,
      width: width * (1 + 2 * MARGIN),
      height: height * (1 + 2 * MARGIN),
    };
    canvas.style.transition = canvas.style.transform = '';
    const stamps = this.#kinds.map((kind) => stampOf(kind, canvas));
    paintPoints(canvas, this.#points, stamps, round, this.#shown);
  }
}

/** Looks like the mark in the legend, and takes its colour from there: themes are the page's. */
function stampOf(kind: DotClass, canvas: HTMLCanvasElement): Stamp {
  const root = canvas.getRootNode() as ShadowRoot;
  const mark = root.querySelector(`.key .${kind}`) ?? root.querySelector('.key .disc');
  const style = mark && getComputedStyle(mark);
  const colour = style?.stroke ?? '#000';
  if (kind === 'decided') return { path: DIAMOND, colour, fill: false, reach: 6 };
  if (SHAPED.includes(kind)) return { path: RING, colour, fill: false, reach: 5 };
  const size = Number.parseFloat(getComputedStyle(canvas).getPropertyValue('--dot')) || 6;
  const r = size / 2;
  const path = `M${-r} 0a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0`;
  return { path, colour, fill: true, reach: r };
}
