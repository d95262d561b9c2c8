import { formatLocale, type Locale } from './locales.js';

// One formatter per locale and kind for the whole page: making one costs about a hundred times as
// much as using it. At most four per language shown, never invalidated, as their options are fixed.
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = formatters.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}

/** A whole number in the digits and grouping of `locale`: 2038 → `2 038`. */
export function formatNumber(value: number, locale: Locale): string {
  const tag = formatLocale(locale);
  return cached(`n${tag}`, () => new Intl.NumberFormat(tag)).format(value);
}

const DATE_STYLES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A partial ISO date in words, no more precise than it is: `2018-02` → `february 2018`. */
export function formatDate(date: string, locale: Locale): string {
  const tag = formatLocale(locale);
  const style = DATE_STYLES[date.length];
  // The years of the data are those of the Gregorian calendar; `ar` and `fa` pages would get others.
  return cached(
    `d${date.length}${tag}`,
    () => new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC', calendar: 'gregory' }),
  ).format(new Date(date));
}
