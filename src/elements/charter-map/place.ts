import { findPlace } from '../../dataset/find-place.js';
import { entryAt } from '../../dataset/signatories.js';
import { explainPlace } from '../shared/explain-place.js';
import type { MapData } from './load-map.js';

/** Which authority a `place` means, or the words for why it means none. */
export function resolvePlace(
  place: string,
  country: string | null,
  { points, names, otherNames }: Pick<MapData, 'points' | 'names' | 'otherNames'>,
): Pick<MapData, 'place' | 'explainPlace'> {
  const found = names ? findPlace(place, country, points, names, otherNames ?? []) : [];
  if (found.length === 1) return { place: found[0] ?? -1, explainPlace: null };
  const candidates = names ? found.map((index) => entryAt(points, names, index)) : [];
  return {
    place: -1,
    explainPlace: (localize) => explainPlace(place, candidates, localize),
  };
}
