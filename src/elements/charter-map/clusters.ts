import { countryAt, type Names } from '../../dataset/signatories.js';
import { isInside, type View } from '../../geo/map-view.js';
import type { MapData } from './load-map.js';
import type { DotClass, Dots } from './map-picture.js';

/** Signatories that lie close together at the scale of the view, by place and not by pixel. */
export interface Cluster {
  /** The country that they are in. */
  readonly country: string;
  /** The one in their middle, where they are but a part of the country's; null where they are all. */
  readonly name: string | null;
  readonly count: number;
  /** The middle, in units of the plane. */
  readonly x: number;
  readonly y: number;
  /** Shows all of them. */
  readonly box: View;
}

/** Seen from further than this, in metres from side to side, a country is one; nearer, its parts are. */
const COUNTRIES_FROM = 2_600_000;
const AREAS_FROM = 1_500_000;

/** How large a part of a country is, in metres. */
const AREA = 200_000;

/** So many are a cluster; fewer can be told apart. */
const LEAST = { country: 2, area: 5 };

const NOT_SIGNED = new Set<DotClass>(['decided', 'unconfirmed', 'unknown']);

/** Room round the dots of a cluster, as a part of its size, and at least so many metres. */
const ROOM = 0.25;
const LEAST_ROOM = 60_000;

/** The clusters of the dots that are shown in a view of Europe, largest first. Seen from near, there are none: dots stand alone. */
export function clusters(
  dots: Dots,
  shown: readonly number[] | null,
  { points, outline: { unit }, home }: Pick<MapData, 'points' | 'outline' | 'home'>,
  names: Names,
  view: View,
): Cluster[] {
  const metres = view.width * unit;
  if (home !== null || metres < AREAS_FROM) return [];
  const cell = metres < COUNTRIES_FROM ? AREA / unit : Infinity;
  const least = cell === Infinity ? LEAST.country : LEAST.area;
  const members = new Map<string, number[]>();
  for (const dot of shown ?? dots.index.keys()) {
    const [x = 0, y = 0] = [dots.x[dot], dots.y[dot]];
    if (NOT_SIGNED.has(dots.kind[dot] ?? 'decided') || !isInside(view, [x, y])) continue;
    const country = countryAt(points, dots.index[dot] ?? -1);
    const key =
      cell === Infinity ? country : `${country}${Math.floor(x / cell)}/${Math.floor(y / cell)}`;
    const found = members.get(key);
    if (found) found.push(dot);
    else members.set(key, [dot]);
  }
  return [...members]
    .filter(([, each]) => each.length >= least)
    .map(([key, each]): Cluster => {
      const [xs, ys] = [each.map((dot) => dots.x[dot] ?? 0), each.map((dot) => dots.y[dot] ?? 0)];
      const x = xs.reduce((sum, value) => sum + value, 0) / each.length;
      const y = ys.reduce((sum, value) => sum + value, 0) / each.length;
      const far = (i: number): number => ((xs[i] ?? 0) - x) ** 2 + ((ys[i] ?? 0) - y) ** 2;
      const middle = [...each.keys()].reduce((a, b) => (far(b) < far(a) ? b : a));
      return {
        country: key.slice(0, 2),
        name: cell === Infinity ? null : (names.name[dots.index[each[middle] ?? 0] ?? 0] ?? ''),
        count: each.length,
        x,
        y,
        box: boxOf(xs, ys, unit),
      };
    })
    .sort((a, b) => b.count - a.count);
}

function boxOf(xs: readonly number[], ys: readonly number[], unit: number): View {
  const span = (values: readonly number[]): [start: number, size: number] => {
    // Not `Math.min(...values)`: there may be more of them than a call takes.
    let [low, high] = [Infinity, -Infinity];
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const room = Math.max((high - low) * ROOM, LEAST_ROOM / unit);
    return [low - room, high - low + 2 * room];
  };
  const [[x, width], [y, height]] = [span(xs), span(ys)];
  return { x, y, width, height };
}
