import type { Outline } from './outlines.js';

/** A rectangle of the outline's grid: what the picture shows. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole outline. */
export const wholeView = ({ width, height }: Outline): View => ({ x: 0, y: 0, width, height });

/** About 300 km across: a county and its neighbours. */
const SURROUNDINGS = 300_000;

/** The surroundings of a point, inside the outline and in its proportions. */
export function viewAround(outline: Outline, [x, y]: readonly [number, number]): View {
  const share = Math.min(1, SURROUNDINGS / outline.unit / outline.width);
  const width = outline.width * share;
  const height = outline.height * share;
  const within = (value: number, end: number): number => Math.max(0, Math.min(value, end));
  return {
    x: within(x - width / 2, outline.width - width),
    y: within(y - height / 2, outline.height - height),
    width,
    height,
  };
}

export const isInside = (
  { x, y, width, height }: View,
  [px, py]: readonly [number, number],
): boolean => px >= x && py >= y && px <= x + width && py <= y + height;

/** Whether all of `b` lies in `a`. */
export const includes = (a: View, b: View): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

export const overlap = (a: View, b: View): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** Position in the columns of the place nearest to a point, at most `reach` away; -1 for none. */
export function nearest(
  { x, y }: { readonly x: readonly number[]; readonly y: readonly number[] },
  [px, py]: readonly [number, number],
  reach: number,
): number {
  let best = -1;
  let least = reach * reach;
  for (let i = 0; i < x.length; i += 1) {
    const distance = ((x[i] ?? 0) - px) ** 2 + ((y[i] ?? 0) - py) ** 2;
    if (distance > least) continue;
    least = distance;
    best = i;
  }
  return best;
}
