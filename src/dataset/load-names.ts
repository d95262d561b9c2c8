import { decodeNames, decodeOtherNames, type Names, type Points } from './signatories.js';

/** Names by which an authority is found beside its own, by its index. */
export type OtherNames = readonly (readonly string[])[];

/** The words that belong to the points of the bundled data. */
export async function loadNames(points: Points): Promise<Names> {
  const { names } = await import('./generated/names.js');
  return decodeNames(names, points);
}

/** The other names by which one may search in the bundled data. */
export async function loadOtherNames(): Promise<OtherNames> {
  const { otherNames } = await import('./generated/other-names.js');
  return decodeOtherNames(otherNames);
}
