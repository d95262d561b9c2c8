import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { type Area, boxOf, type Point } from './atlas.js';
import { CONTEXT } from './countries.js';
import { type Frame, signedArea } from './plane.js';

/** What one level keeps, in units of its own grid. */
export interface Detail {
  /** Metres per unit. */
  readonly unit: number;
  /** Corners whose triangle is smaller than this many square units go (Visvalingam and Whyatt). */
  readonly corner: number;
  /** Islands, and holes, smaller than this many square units go. */
  readonly island: number;
  /** How much coarser the shapes are that only give context. */
  readonly context: number;
  /** Whether to keep what lies outside the frame, too. */
  readonly beyond?: boolean;
}

/** Whole numbers on the grid, y down; rings name arcs, `~i` backwards, as in TopoJSON. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly arcs: readonly (readonly Point[])[];
  readonly shapes: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** The points of a ring on the grid, closed. */
export const ringPoints = (ring: readonly number[], arcs: Grid['arcs']): Point[] =>
  ring.flatMap((index, position) => {
    const points = arcs[index < 0 ? ~index : index] ?? [];
    const turned = index < 0 ? [...points].reverse() : points;
    return position ? turned.slice(1) : [...turned];
  });

/** Simplifies along shared arcs, so that neighbours still meet, and snaps to the grid. */
export function simplifyToGrid(
  shapes: ReadonlyMap<string, readonly Area[]>,
  frame: Frame,
  detail: Detail,
): Grid {
  const { unit } = detail;
  const width = Math.round((frame.right - frame.left) / unit);
  const height = Math.round((frame.top - frame.bottom) / unit);
  const onGrid = ([x, y]: readonly number[]): Point => [
    ((x ?? 0) - frame.left) / unit,
    (frame.top - (y ?? 0)) / unit,
  ];
  const objects: Record<string, GeoJSON.MultiPolygon> = {};
  for (const [code, areas] of shapes) {
    const coordinates = areas.map((area) =>
      area.map((ring) => ring.map((point) => [...onGrid(point)])),
    );
    objects[code] = { type: 'MultiPolygon', coordinates };
  }
  const weighted = presimplify(
    topology(objects) as Topology<Record<string, MultiPolygon>>,
    planarTriangleArea,
  );
  const rings = Object.entries(weighted.objects).flatMap(([code, { arcs }]) =>
    arcs.flat().map((ring) => ({ code, ring, area: areaOf(ring, weighted.arcs) })),
  );

  // A micro-state must not vanish, whatever the scale: its largest ring bounds what may go.
  const largest = new Map<string, (typeof rings)[number]>();
  for (const entry of rings) {
    if (entry.code === CONTEXT) continue;
    if (entry.area > (largest.get(entry.code)?.area ?? 0)) largest.set(entry.code, entry);
  }
  const keep = new Set<number>();
  const limits = weighted.arcs.map(() => detail.corner * detail.context);
  for (const { code, ring } of rings) {
    if (code === CONTEXT) continue;
    for (const index of ring) limits[at(index)] = Math.min(limits[at(index)] ?? 0, detail.corner);
  }
  for (const { ring, area } of largest.values()) {
    for (const index of ring) {
      keep.add(at(index));
      limits[at(index)] = Math.min(limits[at(index)] ?? 0, area / 20);
    }
  }

  const arcs = weighted.arcs.map((arc, index) =>
    snap(arc.filter(([, , weight]) => (weight ?? 0) >= (limits[index] ?? 0))),
  );
  const kept = new Map<string, number[][]>();
  for (const { code, ring, area } of rings) {
    const least = detail.island * (code === CONTEXT ? detail.context : 1);
    const points = ringPoints(ring, arcs);
    const drawn = Math.abs(signedArea(points));
    const protectedRing = ring.some((index) => keep.has(at(index)));
    // A sliver of foreign coast at the edge is but a blot.
    const visible = detail.beyond ? Infinity : seen(points, width, height);
    if (visible <= (code === CONTEXT ? width / 100 : 0)) continue;
    if (!protectedRing && (area < least || drawn < least / 3)) continue;
    if (drawn === 0) {
      if (largest.get(code)?.ring !== ring) continue;
      // Less than a unit across: stand a square of one unit in its place.
      const [x, y] = points[0] ?? [0, 0];
      arcs.push([
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ]);
      kept.set(code, [...(kept.get(code) ?? []), [arcs.length - 1]]);
      continue;
    }
    kept.set(code, [...(kept.get(code) ?? []), ring]);
  }
  return { width, height, arcs, shapes: kept };
}

const at = (index: number): number => (index < 0 ? ~index : index);

const areaOf = (ring: readonly number[], arcs: readonly (readonly number[][])[]): number =>
  Math.abs(signedArea(ringPoints(ring, arcs as unknown as Grid['arcs'])));

/** Rounds, and takes out what rounding made needless: repeats, lines there and back, mid-points. */
function snap(arc: readonly (readonly number[])[]): Point[] {
  const points: Point[] = [];
  for (const [x = 0, y = 0] of arc) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last?.[0] === point[0] && last[1] === point[1]) continue;
    const before = points.at(-2);
    if (before && last && isStraight(before, last, point)) points.pop();
    const now = points.at(-1);
    if (now?.[0] !== point[0] || now[1] !== point[1]) points.push(point);
  }
  return points;
}

/** Whether three points lie on one line, in whichever order. */
const isStraight = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]);

/** The shorter side of what the frame shows of the ring's box; not positive if it is outside. */
const seen = (points: readonly Point[], width: number, height: number): number => {
  const [west, north, east, south] = boxOf(points);
  return Math.min(
    Math.min(east, width) - Math.max(west, 0),
    Math.min(south, height) - Math.max(north, 0),
  );
};
