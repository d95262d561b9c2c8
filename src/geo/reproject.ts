/** Apart from `outlines.ts`, which the map's first paint carries: this is for who comes nearer. */
import type { View } from './map-view.js';
import type { Outline } from './outlines.js';

/** What a plane must tell for another outline to be laid onto it. */
export type Plane = Pick<Outline, 'width' | 'height' | 'unit' | 'project' | 'unproject'>;

/** Units of the finer grid per unit of the plane: coordinates stay whole and short. */
const FINER = 16;

/** x and y by turns of each line of a path, as `decodeOutline` writes it: `M`, one `l`, perhaps `z`. */
function* linesOf(path: string): Generator<{ readonly line: number[]; readonly closed: boolean }> {
  for (const text of path.split('M').slice(1)) {
    let x = 0;
    let y = 0;
    const line = (text.match(/-?\d+/g) ?? []).map((step, index) =>
      index & 1 ? (y += Number(step)) : (x += Number(step)),
    );
    yield { line, closed: text.endsWith('z') };
  }
}

/**
 * Lays an outline onto the plane of another, on a grid sixteen times finer. What was the same line
 * in two outlines still is.
 */
export function reproject(outline: Outline, onto: Plane): Outline {
  const moved = (path: string): string => {
    let d = '';
    for (const { line, closed } of linesOf(path)) {
      let [start, steps] = ['', ''];
      let [lastX, lastY] = [0, 0];
      for (let i = 0; i < line.length; i += 2) {
        const [planeX, planeY] = onto.project(...outline.unproject(line[i] ?? 0, line[i + 1] ?? 0));
        const x = Math.round(planeX * FINER);
        const y = Math.round(planeY * FINER);
        if (!start) start = `M${x} ${y}l`;
        else if (x !== lastX || y !== lastY) steps += `${x - lastX} ${y - lastY} `;
        [lastX, lastY] = [x, y];
      }
      if (steps) d += start + steps + (closed ? 'z' : '');
    }
    return d;
  };
  return {
    width: onto.width * FINER,
    height: onto.height * FINER,
    unit: onto.unit / FINER,
    shapes: new Map([...outline.shapes].map(([code, path]) => [code, moved(path)])),
    borders: moved(outline.borders),
    project(lon, lat) {
      const [x, y] = onto.project(lon, lat);
      return [x * FINER, y * FINER];
    },
    unproject: (x, y) => onto.unproject(x / FINER, y / FINER),
  };
}

/** The box round a path as `decodeOutline` and `reproject` write it: what is out of view need not be drawn. */
export function boxOfPath(path: string): View {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { line } of linesOf(path)) {
    for (const [index, value] of line.entries()) {
      if (index & 1) {
        top = Math.min(top, value);
        bottom = Math.max(bottom, value);
      } else {
        left = Math.min(left, value);
        right = Math.max(right, value);
      }
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
