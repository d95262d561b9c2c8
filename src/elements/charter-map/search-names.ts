import { fold } from '../../dataset/fold.js';
import type { Names } from '../../dataset/signatories.js';
import { formatLocale, type Locale } from '../../localization/locales.js';
import type { OtherNames } from './load-map.js';

/** The indexes whose names contain the query, as the reader's language sorts them. */
export function searchNames(
  indexes: readonly number[],
  names: Names,
  otherNames: OtherNames | null,
  query: string,
  locale: Locale,
): number[] {
  const wanted = fold(query);
  const found = indexes.filter((index) =>
    [names.name[index] ?? '', ...(otherNames?.[index] ?? [])].some((name) =>
      fold(name).includes(wanted),
    ),
  );
  const { compare } = new Intl.Collator(formatLocale(locale));
  return found.sort((a, b) => compare(names.name[a] ?? '', names.name[b] ?? ''));
}
