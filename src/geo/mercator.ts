import { wholeView, type View } from './map-view.js';
import type { Outline } from './outlines.js';

/** The world in the units of Web Mercator's tiles (EPSG:3857): one tile, 256 wide, is all of it. */
const WORLD = 256;

/** Circumference of the Earth at the equator in metres (WGS 84). */
const EQUATOR = 2 * Math.PI * 6_378_137;

const { atan, exp, log, PI, tan } = Math;

const project = (lon: number, lat: number): [x: number, y: number] => [
  ((lon + 180) / 360) * WORLD,
  (0.5 - log(tan(PI / 4 + (lat * PI) / 360)) / (2 * PI)) * WORLD,
];

const unproject = (x: number, y: number): [lon: number, lat: number] => [
  (x / WORLD) * 360 - 180,
  (360 / PI) * (atan(exp((0.5 - y / WORLD) * 2 * PI)) - PI / 4),
];

export interface MercatorFrame {
  /** A plane without any outline on it: the tiles bring their own. */
  readonly plane: Outline;
  /** What the given outline shows, on that plane. */
  readonly bounds: View;
}

/** The frame of an outline in the projection of map tiles. */
export function mercatorFrame(outline: Outline): MercatorFrame {
  const { x, y, width, height } = wholeView(outline);
  const xs: number[] = [];
  const ys: number[] = [];
  // A straight edge is bent on another plane: its corners alone would not tell how far it goes.
  for (let part = 0; part <= 1; part += 1 / 8)
    for (const edge of [
      [x + part * width, y],
      [x + part * width, y + height],
      [x, y + part * height],
      [x + width, y + part * height],
    ] as const) {
      const [edgeX, edgeY] = project(...outline.unproject(...edge));
      xs.push(edgeX);
      ys.push(edgeY);
    }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const bounds = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  const [, lat] = unproject(left, top + bounds.height / 2);
  const plane: Outline = {
    width: WORLD,
    height: WORLD,
    unit: (EQUATOR / WORLD) * Math.cos((lat * PI) / 180),
    shapes: new Map(),
    borders: '',
    project,
    unproject,
  };
  return { plane, bounds };
}
