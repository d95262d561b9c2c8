import { lambertAzimuthalEqualArea } from './projection.js';

/** An outline as `data/bin/compile-outlines.ts` writes it: Lambert azimuthal equal-area on a grid. */
export interface EncodedOutline {
  /** Centre of the projection, degrees. */
  readonly lon0: number;
  readonly lat0: number;
  /** Metres per grid unit. */
  readonly unit: number;
  /** Metres from the centre to the upper left corner, east and north. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Polylines, separated by spaces; each goes on from where the one before it ended. */
  readonly arcs: string;
  /** This many arcs, the first, lie between two countries. */
  readonly borders: number;
  /** Rings of arcs by country code, rings separated by spaces. */
  readonly shapes: Readonly<Record<string, string>>;
}

/** A territory far from its country, as a small map of its own beside it. */
export interface EncodedInset {
  /** What it is called there. */
  readonly name: string;
  /** The language of the name. */
  readonly lang: string;
  readonly outline: EncodedOutline;
}

/** Ready to draw: grid units, x to the right, y down. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  /** Metres per grid unit. */
  readonly unit: number;
  /** SVG path data by country code, the smallest countries last. */
  readonly shapes: ReadonlyMap<string, string>;
  /** SVG path data of the lines between two countries, each once; coasts are not among them. */
  readonly borders: string;
  readonly project: (lon: number, lat: number) => [x: number, y: number];
  readonly unproject: (x: number, y: number) => [lon: number, lat: number];
}

/** All land that has no code here, in one piece: to be drawn fainter, and never a subject. */
export const CONTEXT_CODE = 'ctx';

/** x and y by turns: no object per point. */
type Line = readonly number[];

/**
 * The coding is that of Google's "Encoded Polyline Algorithm Format": signed numbers, low five bits
 * first. Its 64 characters here start at `(` and leave out the backslash, so that a string literal
 * holds them as they are.
 */
function numbers(text: string): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const chunk = code - (code > 92 ? 41 : 40);
    value |= (chunk & 31) << shift;
    shift += 5;
    if (chunk < 32) {
      values.push(value & 1 ? ~(value >> 1) : value >> 1);
      value = shift = 0;
    }
  }
  return values;
}

/** One absolute point, then steps: those are half as long to write. */
function path(lines: readonly Line[]): string {
  let d = '';
  let x = 0;
  let y = 0;
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      const dx = (line[i] ?? 0) - x;
      const dy = (line[i + 1] ?? 0) - y;
      x += dx;
      y += dy;
      // Where two arcs meet, the point is in both.
      if (!d) d = `M${x} ${y}l`;
      else if (dx || dy) d += `${dx} ${dy} `;
    }
  }
  return d;
}

/** The same points from the other end. */
function reversed(line: Line): number[] {
  const turned: number[] = [];
  for (let i = line.length; i > 0; i -= 2) turned.push(line[i - 2] ?? 0, line[i - 1] ?? 0);
  return turned;
}

export function decodeOutline(encoded: EncodedOutline): Outline {
  const { unit, left, top, width, height } = encoded;
  let x = 0;
  let y = 0;
  const lines = encoded.arcs
    .split(' ')
    .map((text) => numbers(text).map((step, index) => (index & 1 ? (y += step) : (x += step))));
  const shape = (rings: string): string => {
    let arc = 0;
    const ring = (text: string) =>
      path(
        numbers(text).map((step) => {
          // The lowest bit says backwards, the others how far on the arc is.
          const line = lines[(arc += step >> 1)] ?? [];
          return step & 1 ? reversed(line) : line;
        }),
      );
    return rings
      .split(' ')
      .map((text) => ring(text) + 'z')
      .join('');
  };
  const { forward, inverse } = lambertAzimuthalEqualArea(encoded.lon0, encoded.lat0);
  return {
    width,
    height,
    unit,
    shapes: new Map(Object.entries(encoded.shapes).map(([code, rings]) => [code, shape(rings)])),
    borders: lines
      .slice(0, encoded.borders)
      .map((line) => path([line]))
      .join(''),
    project(lon, lat) {
      const [east, north] = forward(lon, lat);
      return [(east - left) / unit, (top - north) / unit];
    },
    unproject: (gridX, gridY) => inverse(left + gridX * unit, top - gridY * unit),
  };
}
