import { fold } from './fold.js';
import type { Names, Points } from './signatories.js';
import { countryAt } from './signatories.js';

/** The authorities that a `place` may mean: none, the one, or several to choose from. */
export type PlaceAnswer = readonly number[];

/**
 * Finds an authority by its id (`se-gnesta`) or by any of its names, accents and case aside. Names
 * are not unique in Europe: `country` narrows them down.
 */
export function findPlace(
  place: string,
  country: string | null,
  points: Points,
  names: Names,
  otherNames: readonly (readonly string[])[],
): PlaceAnswer {
  const byId = names.id.indexOf(place.trim().toLowerCase());
  if (byId >= 0) return [byId];
  const wanted = fold(place.trim());
  const found: number[] = [];
  for (let index = 0; index < points.length; index += 1) {
    if (country && countryAt(points, index) !== country) continue;
    const all = [names.name[index] ?? '', ...(otherNames[index] ?? [])];
    if (all.some((name) => fold(name) === wanted)) found.push(index);
  }
  return found;
}
