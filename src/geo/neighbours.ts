import type { Points } from '../dataset/signatories.js';
import { kilometresBetween } from './distance.js';

/** So many neighbours, and all others at the very same place: their dots cannot be told apart. */
const NEIGHBOURS = 4;
const SAME_PLACE_KM = 1.5;

export interface Neighbour {
  readonly index: number;
  readonly km: number;
}

/** The nearest to an authority among others, nearest first; none where its place is not known. */
export function neighbours(
  { lon, lat }: Pick<Points, 'lon' | 'lat'>,
  index: number,
  among: readonly number[],
): readonly Neighbour[] {
  const from = [lon[index] ?? NaN, lat[index] ?? NaN] as const;
  return among
    .filter((each) => each !== index)
    .map((each) => ({
      index: each,
      km: kilometresBetween(from, [lon[each] ?? NaN, lat[each] ?? NaN]),
    }))
    .filter(({ km }) => !Number.isNaN(km))
    .sort((a, b) => a.km - b.km)
    .filter(({ km }, i) => i < NEIGHBOURS || km < SAME_PLACE_KM);
}
