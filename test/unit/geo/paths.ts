import assert from 'node:assert/strict';

export type Point = readonly [x: number, y: number];

/** Points of each subpath; throws on anything but `M`, one relative `l` and `z`. */
export function rings(path: string): Point[][] {
  assert.match(path, /^(M-?\d+ -?\d+l(-?\d+ -?\d+ ?)+z)+$/);
  return path
    .split('z')
    .slice(0, -1)
    .map((text) => {
      const values = (text.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Point[] = [];
      for (let i = 0; i < values.length; i += 2) {
        x += values[i] ?? 0;
        y += values[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/** Even-odd ray casting in the plane. */
export function covers(path: string, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings(path)) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (py > y !== qy > y && x < px + ((y - py) / (qy - py)) * (qx - px)) inside = !inside;
      [px, py] = [qx, qy];
    }
  }
  return inside;
}

/** The lines of a path of borders, each from whichever end comes first: neighbours may differ there. */
export function lines(path: string): string[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const [points = []] = rings(`M${line}z`);
      return [points, points.toReversed()].map((turn) => turn.join(' ')).sort()[0] ?? '';
    });
}
