import type { EncodedOutline } from '../../src/geo/outlines.js';
import type { Point } from './atlas.js';
import { CONTEXT } from './countries.js';
import { type Grid, ringPoints } from './simplify.js';
import { signedArea } from './plane.js';
import type { View } from './windows.js';

/** The reverse of `numbers` in src/geo/outlines.ts. */
export function encodeNumbers(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    let rest = value < 0 ? ~(value << 1) : value << 1;
    do {
      const chunk = (rest & 31) | (rest > 31 ? 32 : 0);
      text += String.fromCharCode(chunk + (chunk + 40 >= 92 ? 41 : 40));
      rest >>= 5;
    } while (rest);
  }
  return text;
}

interface Placed {
  readonly source: number;
  readonly points: readonly Point[];
  readonly reversed: boolean;
}

const at = (index: number): number => (index < 0 ? ~index : index);

/**
 * Puts arcs in an order in which each starts near the end of the one before, turning them round
 * where that is nearer: the jumps between arcs are the dearest numbers of all.
 */
function chain(sources: readonly number[], arcs: Grid['arcs'], from: Point): Placed[] {
  const left = new Set(sources);
  const placed: Placed[] = [];
  let [x, y] = from;
  while (left.size) {
    let best: Placed | undefined;
    let least = Infinity;
    for (const source of left) {
      const points = arcs[source] ?? [];
      for (const reversed of [false, true]) {
        const start = points[reversed ? points.length - 1 : 0];
        if (!start) continue;
        const distance = Math.abs(start[0] - x) + Math.abs(start[1] - y);
        if (distance >= least) continue;
        least = distance;
        best = { source, points: reversed ? [...points].reverse() : points, reversed };
      }
    }
    if (!best) break;
    left.delete(best.source);
    placed.push(best);
    [x, y] = best.points[best.points.length - 1] ?? [x, y];
  }
  return placed;
}

/** Which arcs lie between two shapes. */
export function borderArcs({ shapes, arcs }: Grid): Set<number> {
  const owners = new Map<number, Set<string>>();
  for (const [code, rings] of shapes) {
    for (const index of rings.flat()) {
      owners.set(at(index), (owners.get(at(index)) ?? new Set()).add(code));
    }
  }
  return new Set(
    [...owners]
      .filter(([index, codes]) => codes.size > 1 && (arcs[index]?.length ?? 0) > 1)
      .map(([index]) => index),
  );
}

/** Those of them that the frame shows. */
function bordersInFrame(grid: Grid): Set<number> {
  const inFrame = ([x, y]: Point) => x >= 0 && x <= grid.width && y >= 0 && y <= grid.height;
  return new Set([...borderArcs(grid)].filter((index) => grid.arcs[index]?.some(inFrame)));
}

/** Joins what nothing but an arc's end parts, and drops arcs that rounding shrank to a point. */
export function encodeOutline(
  grid: Grid,
  view: View,
  unit: number,
  borders: ReadonlySet<number> = bordersInFrame(grid),
): EncodedOutline {
  const islands = new Set<number>();
  const used = new Set<number>();
  const size = (rings: readonly (readonly number[])[]) =>
    rings.reduce((sum, ring) => sum + Math.abs(signedArea(ringPoints(ring, grid.arcs))), 0);
  // Context first and the smallest last, so that an enclave is painted over what surrounds it.
  const shapes = [...grid.shapes].sort(
    ([a, ringsA], [b, ringsB]) =>
      Number(b === CONTEXT) - Number(a === CONTEXT) || size(ringsB) - size(ringsA),
  );
  const placed: Placed[] = [];
  const end = (): Point => placed.at(-1)?.points.at(-1) ?? [0, 0];
  placed.push(
    ...chain(
      [...borders].sort((a, b) => a - b),
      grid.arcs,
      end(),
    ),
  );
  for (const index of borders) used.add(index);
  for (const [, rings] of shapes) {
    const coast = new Set<number>();
    for (const ring of rings) {
      for (const index of ring) {
        if (used.has(at(index)) || (grid.arcs[at(index)]?.length ?? 0) < 2) continue;
        used.add(at(index));
        coast.add(at(index));
        if (ring.length === 1) islands.add(at(index));
      }
    }
    const along = chain([...coast], grid.arcs, end());
    // `z` closes a ring of one arc, so its last point need not be said.
    for (const arc of along) {
      placed.push(islands.has(arc.source) ? { ...arc, points: arc.points.slice(0, -1) } : arc);
    }
  }

  const where = new Map(placed.map(({ source }, index) => [source, index]));
  let [x, y] = [0, 0];
  const arcs = placed.map(({ points }) =>
    encodeNumbers(
      points.flatMap((point) => {
        const step = [point[0] - x, point[1] - y];
        [x, y] = point;
        return step;
      }),
    ),
  );
  const encodeShape = (rings: readonly (readonly number[])[]): string => {
    let last = 0;
    return rings
      .map((ring) => ring.filter((index) => where.has(at(index))))
      .filter((ring) => ring.length)
      .sort((a, b) => (where.get(at(a[0] ?? 0)) ?? 0) - (where.get(at(b[0] ?? 0)) ?? 0))
      .map((ring) =>
        encodeNumbers(
          ring.map((index) => {
            const arc = where.get(at(index)) ?? 0;
            const step = arc - last;
            last = arc;
            const backwards = index < 0 !== (placed[arc]?.reversed ?? false);
            return step * 2 + Number(backwards);
          }),
        ),
      )
      .join(' ');
  };
  return {
    lon0: view.lon0,
    lat0: view.lat0,
    unit,
    left: view.frame.left,
    top: view.frame.top,
    width: grid.width,
    height: grid.height,
    arcs: arcs.join(' '),
    borders: borders.size,
    shapes: Object.fromEntries(shapes.map(([code, rings]) => [code, encodeShape(rings)])),
  };
}
