/** Outlines for readers who have come nearer than the first ones were made for. */
import { countryAt } from '../../dataset/signatories.js';
import { isInside, overlap, type View } from '../../geo/map-view.js';
import { highOutline, importOutline } from '../../geo/outline-modules.js';
import { decodeOutline, type Outline } from '../../geo/outlines.js';
import { boxOfPath, reproject } from '../../geo/reproject.js';
import type { MapData } from './load-map.js';
import { COARSE, type Layer } from './map-drawing.js';
import type { Dots } from './map-picture.js';
import { Memo } from '../shared/memo.js';

/** Metres per unit below which an outline is as fine as the finest there is. */
const FINE = 600;

/** Metres: about the size of the islets that Natural Earth leaves out. */
const ISLET = 2_500;

export class FinerOutlines {
  readonly #data: Pick<MapData, 'outline' | 'points' | 'home'>;
  readonly #changed: () => void;
  /** Null while it loads, and for good where it cannot be loaded: the coarse shape stays then. */
  readonly #countries = new Map<string, Layer | null>();
  readonly #boxes = new Map<string, View>();
  readonly #rest = new Memo<Layer>();
  readonly #isletsOf = new Memo<Layer>();

  constructor(data: Pick<MapData, 'outline' | 'points' | 'home'>, changed: () => void) {
    this.#data = data;
    this.#changed = changed;
  }

  /** The finest layers for what is in view of `base`; starts to load what is missing. */
  layers(base: Layer, view: View, pixels: number, dots: Dots): readonly Layer[] {
    const { unit } = this.#data.outline;
    const baseUnit = unit * base.factor;
    if (baseUnit < FINE || (view.width * unit) / pixels > baseUnit / COARSE) return [base];
    const wanted = [...base.outline.shapes.keys()].filter(
      (code) => highOutline(code) && overlap(this.#boxOf(base, code), view),
    );
    for (const code of wanted) if (!this.#countries.has(code)) void this.#load(code);
    const finer = wanted.map((code) => this.#countries.get(code));
    // Neighbours are drawn from one level, as only then they meet.
    if (!finer.every((layer) => layer !== null && layer !== undefined)) return [base];
    return [
      this.#rest.get([base.outline, wanted.join()], () => {
        const shapes = [...base.outline.shapes].filter(([code]) => !wanted.includes(code));
        return { outline: { shapes: new Map(shapes), borders: '' }, factor: base.factor };
      }),
      ...finer,
      this.#isletsOf.get([wanted.join(), view, dots], () =>
        this.#islets(wanted, finer, view, dots),
      ),
    ];
  }

  /** Where a country is, in units of the picture. */
  #boxOf({ outline, factor }: Layer, code: string): View {
    const known = this.#boxes.get(code);
    if (known) return known;
    const { x, y, width, height } = boxOfPath(outline.shapes.get(code) ?? '');
    const box = { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
    this.#boxes.set(code, box);
    return box;
  }

  async #load(code: string): Promise<void> {
    this.#countries.set(code, null);
    const name = highOutline(code);
    const encoded = name && (await importOutline(name).catch(() => null));
    if (!encoded) return;
    const plane = this.#data.outline;
    const high = decodeOutline(encoded);
    const outline: Outline = this.#data.home === null ? high : reproject(high, plane);
    this.#countries.set(code, { outline, factor: plane.width / outline.width });
    this.#changed();
  }

  /** A disc of land under each dot that would lie in the sea, for lack of its islet. */
  #islets(codes: readonly string[], layers: readonly Layer[], view: View, dots: Dots): Layer {
    const canvas = document.createElement('canvas').getContext('2d');
    const { points, outline } = this.#data;
    const land = new Map(
      codes.map((code, i) => [
        code,
        [new Path2D(layers[i]?.outline.shapes.get(code)), layers[i]?.factor ?? 1] as const,
      ]),
    );
    const r = ISLET / outline.unit;
    const shapes = new Map<string, string>();
    for (const [dot, index] of dots.index.entries()) {
      const [x = 0, y = 0] = [dots.x[dot], dots.y[dot]];
      const code = countryAt(points, index);
      const [path, factor] = land.get(code) ?? [];
      if (!path || !factor || !isInside(view, [x, y])) continue;
      if (canvas?.isPointInPath(path, x / factor, y / factor, 'evenodd')) continue;
      const disc = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
      shapes.set(code, (shapes.get(code) ?? '') + disc);
    }
    return { outline: { shapes, borders: '' }, factor: 1 };
  }
}
