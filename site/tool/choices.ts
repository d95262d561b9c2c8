/** The countries and authorities to choose from. */
import { speak } from '../../build/speech.js';
import { loadCounts } from '../../src/dataset/load-counts.js';
import { loadNames } from '../../src/dataset/load-names.js';
import { countryAt, decodePoints } from '../../src/dataset/signatories.js';
import { countryName } from '../../src/localization/grammar.js';
import type { Language } from '../texts.js';

/** Code and name of those that have a published total or a named authority, as the language sorts them. */
export async function countries(
  language: Language,
): Promise<readonly (readonly [string, string])[]> {
  const [localize, { counts, named }] = await Promise.all([
    speak(language),
    loadCounts(null, 'countries', new AbortController().signal),
  ]);
  const codes = new Set([...Object.keys(named), ...counts.map(({ scope }) => scope)]);
  codes.delete('europe');
  const { compare } = new Intl.Collator(language === 'nn' ? 'nb' : language);
  return [...codes]
    .map((code) => [code, countryName(localize, code)] as const)
    .sort(([, a], [, b]) => compare(a, b));
}

export interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** Every authority that the data name. */
export async function places(): Promise<readonly PlaceChoice[]> {
  const { points: packed } = await import('../../src/dataset/generated/points.js');
  const points = decodePoints(packed);
  const names = await loadNames(points);
  return names.id.map((id, index) => ({
    id,
    name: names.name[index] ?? id,
    country: countryAt(points, index),
  }));
}
