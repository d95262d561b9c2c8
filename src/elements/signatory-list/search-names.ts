import { fold } from '../../dataset/fold.js';
import type { OtherNames } from '../../dataset/load-names.js';
import type { Names } from '../../dataset/signatories.js';
import { formatLocale, type Locale } from '../../localization/locales.js';

/** The place of each name among all of them, as a language sorts them. */
export function rankNames({ name }: Names, locale: Locale): readonly number[] {
  const { compare } = new Intl.Collator(formatLocale(locale));
  const rank: number[] = [];
  [...name.keys()]
    .sort((a, b) => compare(name[a] ?? '', name[b] ?? ''))
    .forEach((index, place) => (rank[index] = place));
  return rank;
}

/** The indexes whose names contain the query, in the order of their ranks. */
export function searchNames(
  indexes: readonly number[],
  names: Names,
  otherNames: OtherNames | null,
  query: string,
  rank: readonly number[],
): number[] {
  const wanted = fold(query);
  return indexes
    .filter(
      (index) =>
        !wanted ||
        [names.name[index] ?? '', ...(otherNames?.[index] ?? [])].some((name) =>
          fold(name).includes(wanted),
        ),
    )
    .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
}
