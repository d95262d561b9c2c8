import KDBush from 'kdbush';
import type { View } from './map-view.js';

/** Finds points of a plane by place, among any number of them. */
export class PointIndex {
  readonly #tree: KDBush;
  readonly #x: readonly number[];
  readonly #y: readonly number[];

  constructor({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }) {
    this.#x = x;
    this.#y = y;
    this.#tree = new KDBush(x.length, 64, Float32Array);
    for (let i = 0; i < x.length; i += 1) this.#tree.add(x[i] ?? NaN, y[i] ?? NaN);
    this.#tree.finish();
  }

  /** Position in the columns of the point nearest to a place, at most `reach` away; -1 for none. */
  nearest(x: number, y: number, reach: number): number {
    const far = (i: number): number =>
      ((this.#x[i] ?? NaN) - x) ** 2 + ((this.#y[i] ?? NaN) - y) ** 2;
    let best = -1;
    for (const each of this.#tree.within(x, y, reach))
      if (best < 0 || far(each) < far(best)) best = each;
    return best;
  }

  /** Positions of all points inside a rectangle, in no order. */
  inside({ x, y, width, height }: View): number[] {
    return this.#tree.range(x, y, x + width, y + height);
  }
}
