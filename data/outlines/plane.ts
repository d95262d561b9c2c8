import type { Area, Atlas, Point, Ring } from './atlas.js';

/** A rectangle in metres of the projected plane. */
export interface Frame {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Twice the signed area by the shoelace formula, halved: positive is counter-clockwise, y up. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return sum / 2;
}

export const grow = (frame: Frame, by: number): Frame => ({
  left: frame.left - by,
  bottom: frame.bottom - by,
  right: frame.right + by,
  top: frame.top + by,
});

/**
 * Projects every shape and cuts it to the frame. Outer rings come out counter-clockwise and holes
 * clockwise, so that either fill rule draws them right.
 */
export function projectAndClip(
  atlas: Atlas,
  forward: (lon: number, lat: number) => Point,
  frame: Frame,
): Map<string, Area[]> {
  const shapes = new Map<string, Area[]>();
  for (const [code, areas] of atlas) {
    const clipped = areas
      .map((area) =>
        area
          .map((ring) =>
            clip(
              ring.map(([lon, lat]) => forward(lon, lat)),
              frame,
            ),
          )
          .map((ring, index) => turned(ring, index === 0)),
      )
      .filter(([outer]) => outer && outer.length > 3)
      .map((area) => area.filter((ring) => ring.length > 3));
    if (clipped.length) shapes.set(code, clipped);
  }
  return shapes;
}

const turned = (ring: Ring, outer: boolean): Ring =>
  signedArea(ring) > 0 === outer ? ring : [...ring].reverse();

/**
 * Sutherland and Hodgman, "Reentrant polygon clipping", CACM 17:1 (1974). It leaves doubled lines
 * along the frame, which is why callers clip to a frame larger than the one that is seen.
 */
function clip(ring: Ring, frame: Frame): Ring {
  let open: Ring = ring.slice(0, -1);
  const edges: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, frame.left, 1],
    [0, frame.right, -1],
    [1, frame.bottom, 1],
    [1, frame.top, -1],
  ];
  for (const [axis, limit, sign] of edges) {
    const kept: Point[] = [];
    let previous = open[open.length - 1];
    for (const point of open) {
      const inside = (point[axis] - limit) * sign >= 0;
      if (previous && (previous[axis] - limit) * sign >= 0 !== inside) {
        kept.push(crossing(previous, point, axis, limit));
      }
      if (inside) kept.push(point);
      previous = point;
    }
    open = kept;
  }
  const [first] = open;
  return first ? [...open, first] : [];
}

/** Two neighbours walk a shared edge in opposite directions and must get the very same point. */
function crossing(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const [from, to] = a[axis] < b[axis] ? [a, b] : [b, a];
  const other = axis === 0 ? 1 : 0;
  const t = (limit - from[axis]) / (to[axis] - from[axis]);
  const value = from[other] + t * (to[other] - from[other]);
  return axis === 0 ? [limit, value] : [value, limit];
}
