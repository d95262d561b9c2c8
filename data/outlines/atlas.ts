import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { type Box, codeFor } from './countries.js';

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];
/** Outer ring, then holes. */
export type Area = readonly Ring[];
/** Areas by country code. */
export type Atlas = ReadonlyMap<string, readonly Area[]>;

type Countries = Topology<{ countries: GeometryCollection }>;

/** Nothing beyond these degrees can come into view; leaving it out keeps the antipode out too. */
const REGION: Box = [-75, 15, 110, 85];

/** Degrees around an inset: more than its frame can show. */
const AROUND = 8;

export function boxOf(ring: Ring): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Europe and what can come into view beside it, without Svalbard and Jan Mayen, in degrees. */
export function readAtlas(): Atlas {
  const atlas = new Map(readRegion(REGION));
  atlas.delete('SJ');
  return atlas;
}

/** What lies in and around a box, in degrees. Svalbard and Jan Mayen are a part of Norway here. */
export const readAround = ([west, south, east, north]: Box): Atlas =>
  readRegion([west - AROUND, south - AROUND, east + AROUND, north + AROUND], (code) =>
    code === 'SJ' ? 'NO' : code,
  );

/** Reads Natural Earth's 10m countries and regroups them by our codes. */
function readRegion(region: Box, rename = (code: string): string => code): Atlas {
  const topology = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Countries;
  const groups = new Map<string, Polygon[]>();
  for (const geometry of topology.objects.countries.geometries) {
    const name = (geometry.properties as { name?: string }).name ?? '';
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.arcs]
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs
          : [];
    for (const arcs of polygons) {
      const polygon: Polygon = { type: 'Polygon', arcs };
      const outer = merge(topology, [polygon]).coordinates[0]?.[0] ?? [];
      const [west, south, east, north] = boxOf(raised(asRing(outer), name));
      const apart = west > region[2] || east < region[0] || south > region[3] || north < region[1];
      if (apart || name === 'Antarctica') continue;
      const code = rename(codeFor(geometry.id, name, (west + east) / 2, (south + north) / 2));
      groups.set(code, [...(groups.get(code) ?? []), polygon]);
    }
  }
  return new Map(
    [...groups.keys()].sort().map((code) => {
      const areas = merge(topology, groups.get(code) ?? []).coordinates;
      return [code, areas.map((area) => area.map(asRing))];
    }),
  );
}

const asRing = (positions: readonly Position[]): Ring =>
  positions.map(([x = 0, y = 0]): Point => [x, y]);

/**
 * world-atlas joins Russia across 180°, so its longitudes jump; a box needs them in one piece.
 * Projected coordinates do not: there the two sides of the antimeridian lie together.
 */
const raised = (ring: Ring, name: string): Ring =>
  name === 'Russia' ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
