import { fold } from './fold.js';
import { countryAt, KINDS, type Names, type Points } from './signatories.js';
import type { AuthorityKind, CountryCode } from './types.js';

/** The authorities that a `place` may mean: none, the one, or several to choose from. */
export type PlaceAnswer = readonly number[];

/** What a `place` is compared with. */
export interface NamedPlace {
  readonly id: string;
  readonly country: CountryCode;
  readonly kind: AuthorityKind;
  /** All its names, and its national code. */
  readonly names: readonly string[];
}

/**
 * Finds an authority by its id (`se-gnesta`), by any of its names or by its national code, accents
 * and case aside. Names are not unique in Europe: `country` narrows them down. Where nothing is
 * called so, a municipality may be asked for as `Gnesta kommun`, whatever it calls itself.
 */
export function matchPlaces(
  place: string,
  country: CountryCode | null,
  places: Iterable<NamedPlace>,
): PlaceAnswer {
  const wantedId = place.trim().toLowerCase();
  const wanted = fold(place);
  const stem = /^(.+) kommune?$/.exec(wanted)?.[1];
  const found: number[] = [];
  const similar: number[] = [];
  let index = -1;
  for (const { id, country: its, kind, names } of places) {
    index += 1;
    if (id === wantedId) return [index];
    if (country && its !== country) continue;
    const folded = names.map(fold);
    if (folded.includes(wanted)) found.push(index);
    else if (
      stem &&
      kind === 'municipality' &&
      folded.some((name) => name === stem || `${name}s` === stem)
    )
      similar.push(index);
  }
  return found.length > 0 ? found : similar;
}

/** Those of columns, one after the other. */
function* placesOf(
  points: Points,
  names: Names,
  otherNames: readonly (readonly string[])[],
): Generator<NamedPlace> {
  for (let index = 0; index < points.length; index += 1)
    yield {
      id: names.id[index] ?? '',
      country: countryAt(points, index),
      kind: KINDS[names.kind[index] ?? -1] ?? 'other',
      names: [names.name[index] ?? '', ...(otherNames[index] ?? [])],
    };
}

/** The same in columns. */
export const findPlace = (
  place: string,
  country: CountryCode | null,
  points: Points,
  names: Names,
  otherNames: readonly (readonly string[])[],
): PlaceAnswer => matchPlaces(place, country, placesOf(points, names, otherNames));
