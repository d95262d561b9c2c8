/** Columns of all signatories, for what shows hundreds of them at once. */
import { fold } from './fold.js';
import { signatoryId } from './slug.js';
import { decodeDates, decodeRuns, pair } from './unpack.js';
import type {
  AuthorityKind,
  CountryCode,
  PartialDate,
  Signatory,
  Source,
  Status,
} from './types.js';

export const STATUSES = ['signed', 'decided', 'unconfirmed'] as const satisfies readonly Status[];

export const KINDS = [
  'municipality',
  'county',
  'province',
  'region',
  'association',
  'other',
] as const satisfies readonly AuthorityKind[];

/** A signatory with all that its card shows. */
export interface SignatoryRecord extends Signatory {
  readonly sources: readonly Source[];
}

/** What a first picture needs. Countries are numbered in the order of their codes. */
export interface Points {
  readonly length: number;
  readonly countries: readonly CountryCode[];
  readonly country: Uint8Array;
  /** Degrees; NaN where the place is not known. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
}

/** The words that belong to the points, by the same index. */
export interface Names {
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** Index into `KINDS`. */
  readonly kind: Uint8Array;
  readonly signed: readonly (PartialDate | null)[];
  readonly decided: readonly (PartialDate | null)[];
}

/** One line of the columns, read together. */
export interface Entry extends Omit<Signatory, 'localName' | 'plan' | 'position'> {
  readonly position: readonly [number, number] | null;
}

/** Packed by `data/bin/compile-signatories.ts`. */
export interface PackedPoints {
  /** `<code><number of authorities>,<west>,<south>` in whole degrees, joined by `;`. */
  readonly countries: string;
  /**
   * Hundredths of a degree east of its country's western edge: all first digits, then all second ones.
   * Apart, they compress better, as the first ones hardly differ.
   */
  readonly lon: string;
  readonly lat: string;
  readonly status: string;
}

export interface PackedNames {
  readonly names: string;
  readonly kinds: string;
  readonly signed: string;
  readonly decided: string;
  /** Only where an id does not follow from country and name: `<index>:<id>`, joined by `,`. */
  readonly ids: string;
}

/** The order of the bundled columns: by country, then by name. */
export function compareSignatories(
  a: Pick<Signatory, 'country' | 'name'>,
  b: Pick<Signatory, 'country' | 'name'>,
): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const sortKey = ({ country, name }: Pick<Signatory, 'country' | 'name'>): string =>
  `${country}\t${fold(name)}\t${name}`;

export function decodePoints(packed: PackedPoints): Points {
  const entries = packed.countries.split(';');
  const length = entries.reduce((sum, entry) => sum + Number.parseInt(entry.slice(2)), 0);
  const countries: string[] = [];
  const country = new Uint8Array(length);
  const lon = new Float64Array(length);
  const lat = new Float64Array(length);
  let index = 0;
  for (const entry of entries) {
    const [count = 0, west = 0, south = 0] = entry.slice(2).split(',').map(Number);
    for (const end = index + count; index < end; index += 1) {
      country[index] = countries.length;
      lon[index] = (west * 100 + pair(packed.lon, index)) / 100;
      lat[index] = (south * 100 + pair(packed.lat, index)) / 100;
    }
    countries.push(entry.slice(0, 2));
  }
  return { length, countries, country, lon, lat, status: decodeRuns(packed.status, length) };
}

export function decodeNames(packed: PackedNames, points: Points): Names {
  const name = packed.names.split('|');
  const own = new Map(packed.ids.split(',').map((entry) => entry.split(':') as [string, string]));
  return {
    id: name.map(
      (text, index) => own.get(String(index)) ?? signatoryId(countryAt(points, index), text),
    ),
    name,
    kind: decodeRuns(packed.kinds, points.length),
    signed: decodeDates(packed.signed),
    decided: decodeDates(packed.decided),
  };
}

/** Names by which an authority is found beside its own, by the same index. */
export function decodeOtherNames(packed: string): string[][] {
  return packed.split('\n').map((line) => (line === '' ? [] : line.split('|')));
}

/** Those whose action plan is known, with the day it was adopted; null where that is not known. */
export function decodePlans(packed: string): Map<number, PartialDate | null> {
  return new Map(
    packed.split(',').map((entry) => {
      const [index = '', adopted = ''] = entry.split(':');
      return [Number(index), adopted || null];
    }),
  );
}

export function countryAt(points: Points, index: number): CountryCode {
  return points.countries[points.country[index] ?? -1] ?? '';
}

export function statusAt(points: Points, index: number): Status {
  return STATUSES[points.status[index] ?? -1] ?? 'unconfirmed';
}

/** Everything that the columns say about one authority. */
export function entryAt(points: Points, names: Names, index: number): Entry {
  const [lon = NaN, lat = NaN] = [points.lon[index], points.lat[index]];
  return {
    id: names.id[index] ?? '',
    name: names.name[index] ?? '',
    country: countryAt(points, index),
    kind: KINDS[names.kind[index] ?? -1] ?? 'other',
    status: statusAt(points, index),
    decided: names.decided[index] ?? null,
    signed: names.signed[index] ?? null,
    position: Number.isNaN(lon) || Number.isNaN(lat) ? null : [lon, lat],
  };
}

/** How many authorities are named as signatories, by country; unconfirmed ones are not counted. */
export function summariseNamed(points: Points): Record<CountryCode, number> {
  const named: Record<CountryCode, number> = {};
  for (let index = 0; index < points.length; index += 1) {
    if (statusAt(points, index) !== 'signed') continue;
    const country = countryAt(points, index);
    named[country] = (named[country] ?? 0) + 1;
  }
  return named;
}
