import { plans, points as packed } from './generated/list-europe.js';
import type { BundledList } from './load-list-columns.js';
import { loadNames } from './load-names.js';
import { decodePlans, decodePoints } from './signatories.js';

/** The columns of a list of all countries. Throws what loading throws. */
export async function loadListOfEurope(): Promise<BundledList> {
  const points = decodePoints(packed);
  return { points, names: await loadNames(points), plans: decodePlans(plans), first: 0 };
}
