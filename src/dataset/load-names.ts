import { decodeNames, decodeOtherNames, type Names, type Points } from './signatories.js';

/** The words that belong to the points of the bundled data. */
export async function loadNames(points: Points): Promise<Names> {
  const { names } = await import('./generated/names.js');
  return decodeNames(names, points);
}

/** The other names by which one may search in the bundled data. */
export async function loadOtherNames(): Promise<readonly (readonly string[])[]> {
  const { otherNames } = await import('./generated/other-names.js');
  return decodeOtherNames(otherNames);
}
