import { lambertAzimuthalEqualArea } from '../../src/geo/projection.js';
import { type Area, type Atlas, boxOf, type Point } from './atlas.js';
import { isMainland } from './countries.js';
import type { Frame } from './plane.js';

/** A projection centre and what is seen of its plane, in metres from that centre. */
export interface View {
  readonly lon0: number;
  readonly lat0: number;
  readonly frame: Frame;
}

/** What the Europe view must show, as [lon, lat]. */
const EUROPE: readonly Point[] = [
  [-24.6, 65.5], // Iceland, west
  [-9.55, 38.7], // Portugal, west
  [25.8, 71.25], // Nordkapp
  [31.2, 70.4], // Vardø
  [24.1, 34.75], // Crete with Gavdos
  [32.9, 34.5], // Cyprus, Akrotiri
  [47.8, 41.7], // three degrees east of Tbilisi
];

/** Europe's own statistical projection, EPSG:3035, is centred here. */
const EUROPE_CENTRE: Point = [10, 52];

/** One part in this many, on each side. */
const PADDING = 0.06;

/** A microstate alone would show how coarse Natural Earth is; metres, the least side. */
const LEAST_SIDE = 16_000;

/** Width by height; beyond these a map is a ribbon, so the neighbours get the room. */
const ASPECT = { least: 0.7, most: 1.6 };

export function europeView(unit: number): View {
  const [lon0, lat0] = EUROPE_CENTRE;
  const { forward } = lambertAzimuthalEqualArea(lon0, lat0);
  const [left, bottom, right, top] = boxOf(EUROPE.map(([lon, lat]) => forward(lon, lat)));
  const pad = 0.012 * (right - left);
  const up = (value: number) => Math.ceil(value / unit) * unit;
  return {
    lon0,
    lat0,
    frame: {
      left: -up(pad - left),
      bottom: -up(pad - bottom),
      right: up(right + pad),
      top: up(top + pad),
    },
  };
}

/** The areas whose middle is in view. */
export const inView = (
  areas: readonly Area[] | undefined,
  isSeen: (lon: number, lat: number) => boolean,
): Area[] =>
  (areas ?? []).filter(([outer = []]) => {
    const [west, south, east, north] = boxOf(outer);
    return isSeen((west + east) / 2, (south + north) / 2);
  });

/** Fits a view to a country, or to those of its parts whose middle is to be seen. */
export function countryView(
  atlas: Atlas,
  code: string,
  isSeen = (lon: number, lat: number): boolean => isMainland(code, lon, lat),
): View {
  const points = inView(atlas.get(code), isSeen).flatMap(([outer = []]) => outer);
  if (!points.length) throw new Error(`No outline for ${code} in world-atlas`);
  const [west, south, east, north] = boxOf(points);
  const guess = lambertAzimuthalEqualArea((west + east) / 2, (south + north) / 2);
  const seen = boxOf(points.map(([lon, lat]) => guess.forward(lon, lat)));
  const centre = guess.inverse((seen[0] + seen[2]) / 2, (seen[1] + seen[3]) / 2);
  const [lon0, lat0] = centre.map((degrees) => Math.round(degrees * 100) / 100) as [number, number];

  const { forward } = lambertAzimuthalEqualArea(lon0, lat0);
  const [left, bottom, right, top] = boxOf(points.map(([lon, lat]) => forward(lon, lat)));
  const longer = Math.max(right - left, top - bottom);
  const pad = PADDING * longer;
  let width = Math.max(right - left + 2 * pad, LEAST_SIDE);
  let height = Math.max(top - bottom + 2 * pad, LEAST_SIDE);
  width = Math.max(width, height * ASPECT.least);
  height = Math.max(height, width / ASPECT.most);
  const [x, y] = [(left + right) / 2, (bottom + top) / 2].map(Math.round) as [number, number];
  return {
    lon0,
    lat0,
    frame: {
      left: x - width / 2,
      bottom: y - height / 2,
      right: x + width / 2,
      top: y + height / 2,
    },
  };
}
