import type { SignatoryRecord } from './files.js';
import type { Outlines, Ring } from './countries.js';
import type { Problem } from './problem.js';

type LonLat = readonly [number, number];

/** Quays, islets and coasts that a map at 1:10 million leaves out. */
const OFF_COAST_KM = 25;

/** How far a border at 1:10 million may lie from the real one. */
const BORDER_KM = 5;

const KM_PER_DEGREE = 111.2;

/**
 * Planar ray casting over all rings at once, so that a hole counts out again.
 * Spherical tests fail on the winding of world-atlas.
 */
export function contains(rings: readonly Ring[], [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      const [x2 = 0, y2 = 0] = ring[j] ?? [];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1)
        inside = !inside;
    }
  }
  return inside;
}

/** Distance to the nearest outline, exact enough for a few dozen kilometres. */
export function kilometresFrom(rings: readonly Ring[], [lon, lat]: LonLat): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      nearest = Math.min(
        nearest,
        toSegment((x1 - lon) * scale, y1 - lat, (x2 - lon) * scale, y2 - lat),
      );
    }
  }
  return nearest * KM_PER_DEGREE;
}

/** Distance of the origin from a segment. */
function toSegment(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + t * dx, y1 + t * dy);
}

/** What is wrong with a position, if anything. */
function fault(outlines: Outlines, country: string, position: LonLat): string | null {
  const own = outlines.get(country);
  if (own === undefined) return `has no outline of ${country} to be checked against`;
  if (contains(own, position)) return null;
  const abroad = [...outlines].find(([, rings]) => contains(rings, position));
  const allowed = abroad === undefined ? OFF_COAST_KM : BORDER_KM;
  const km = kilometresFrom(own, position);
  if (km <= allowed) return null;
  const where = abroad === undefined ? 'at sea' : `in ${abroad[0]}`;
  return `lies ${where}, ${Math.round(km)} km from ${country} (allowed: ${allowed} km)`;
}

export function checkPositions(
  file: string,
  records: readonly SignatoryRecord[],
  outlines: Outlines,
): Problem[] {
  return records.flatMap(({ country, position }, index) => {
    const message = position === null ? 'is missing' : fault(outlines, country, position);
    return message === null ? [] : [{ file, path: `/${index}/position`, message, value: position }];
  });
}
