/** The columns of a list without anything else, of one country or of all. */
import { importList } from './country-modules.js';
import { decodeNames, decodePlans, decodePoints } from './signatories.js';
import type { Names, PackedNames, PackedPoints, Points } from './signatories.js';
import type { CountryCode, PartialDate } from './types.js';

/** Packed by `data/bin/compile-signatories.ts`: the authorities of one country. */
export interface PackedList {
  /** Without positions. */
  readonly points: PackedPoints;
  readonly names: PackedNames;
  readonly plans: string;
  /** The place of the first of them among the authorities of all countries. */
  readonly first: number;
}

export interface BundledList {
  readonly points: Points;
  readonly names: Names;
  /** The day of the plan; null where it is not known, undefined without a plan. */
  readonly plans: ReadonlyMap<number, PartialDate | null>;
  readonly first: number;
}

/** Those of a country, or all where the data name none of it. Throws what loading throws. */
export async function loadListColumns(country: CountryCode | null): Promise<BundledList> {
  const module = country ? await importList(country) : null;
  if (!module) return (await import('./list-of-europe.js')).loadListOfEurope();
  const { points: packed, names, plans, first } = module.list;
  const points = decodePoints(packed);
  return { points, names: decodeNames(names, points), plans: decodePlans(plans), first };
}
