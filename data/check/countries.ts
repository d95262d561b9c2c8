import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Ring = readonly Position[];

/** Outlines by ISO 3166-1 alpha-2; countries that no signatory can be in share the key `??`. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>;

const ELSEWHERE = '??';

/** ISO 3166-1 numeric codes, as world-atlas has them, of the countries CEMR's Charter reaches. */
const CODES: ReadonlyMap<string, string> = new Map(
  (
    '008AL 020AD 031AZ 040AT 051AM 056BE 070BA 100BG 112BY 191HR 196CY 203CZ 208DK 233EE 234FO ' +
    '246FI 248FI 250FR 268GE 276DE 300GR 348HU 352IS 372IE 380IT 428LV 438LI 440LT 442LU 470MT ' +
    '492MC 498MD 499ME 504MA 528NL 578NO 616PL 620PT 642RO 643RU 674SM 688RS 703SK 705SI 724ES ' +
    '752SE 756CH 788TN 792TR 804UA 807MK 826GB'
  )
    .split(' ')
    .map((code) => [code.slice(0, 3), code.slice(3)]),
);

/** Features of world-atlas without a number. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Cyprus U.N. Buffer Zone', 'CY'],
  ['Dhekelia', 'CY'],
  ['Akrotiri', 'CY'],
]);

interface Named {
  readonly name: string;
}

const rings = (geometry: Polygon | MultiPolygon): Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const within = (ring: Ring, west: number, south: number, east: number, north: number): boolean =>
  ring.every(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north);

/** Natural Earth draws Crimea as polygons of Russia; here it belongs to Ukraine. */
const isCrimea = (ring: Ring): boolean => within(ring, 32, 44, 37, 46.5);

/** Reads Natural Earth's countries at 1:10 million. */
export function readOutlines(): Outlines {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<Named>;
  }>;
  const outlines = new Map<string, Ring[]>();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries)
    .features) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const code = CODES.get(String(id)) ?? NAMES.get(properties.name) ?? ELSEWHERE;
    for (const ring of rings(geometry)) {
      const owner = code === 'RU' && isCrimea(ring) ? 'UA' : code;
      const known = outlines.get(owner);
      if (known === undefined) outlines.set(owner, [ring]);
      else known.push(ring);
    }
  }
  return outlines;
}
