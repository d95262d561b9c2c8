import type { Stamp } from '../../geo/point-painter.js';
import { DIAMOND, RING, SHAPED } from './map-drawing.js';
import type { DotClass } from './map-picture.js';

const UNSEEN = { fill: 'none', stroke: 'none', strokeWidth: '0' };

/** How an SVG beside a canvas, or else the legend below, draws what the canvas is to show. */
export class DrawnStyles {
  readonly #root: ParentNode;
  readonly #picture: CSSStyleDeclaration | null;

  constructor(canvas: HTMLCanvasElement) {
    this.#root = canvas.getRootNode() as ShadowRoot;
    const picture = this.#root.querySelector('.picture');
    this.#picture = picture && getComputedStyle(picture);
  }

  /** Of an outline's land or its borders, by their class. */
  land(kind: string): Pick<CSSStyleDeclaration, 'fill' | 'stroke' | 'strokeWidth'> {
    return this.#styleOf(`.layers [class="${kind}"]`) ?? UNSEEN;
  }

  /** Of a dot; `unit` is how many pixels a unit of the picture is. */
  stamp(kind: DotClass, unit: number): Stamp {
    const style = this.#styleOf(`:is(.layers,.key) .${kind}`) ?? this.#styleOf('.key .disc');
    const width = Number.parseFloat(style?.strokeWidth ?? '') || 1.5;
    const colour = style?.stroke ?? '#000';
    const opacity = Number(style?.strokeOpacity ?? 1);
    if (!SHAPED.includes(kind)) {
      const size = this.#number('--dot', 6);
      const r = size / 2;
      const path = `M${-r} 0a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0`;
      const fill = colour;
      return { path, scale: 1, fill, stroke: null, width: 0, dashes: [], opacity, reach: r };
    }
    const scale = unit * this.#number('--shape', 1);
    return {
      path: kind === 'decided' ? DIAMOND : RING,
      scale,
      fill: kind === 'decided' ? (style?.fill ?? null) : null,
      stroke: colour,
      width,
      dashes: (style?.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
      opacity,
      reach: 5 * scale + width,
    };
  }

  #styleOf(selector: string): CSSStyleDeclaration | null {
    const element = this.#root.querySelector(selector);
    return element && getComputedStyle(element);
  }

  #number(property: string, otherwise: number): number {
    return Number.parseFloat(this.#picture?.getPropertyValue(property) ?? '') || otherwise;
  }
}
