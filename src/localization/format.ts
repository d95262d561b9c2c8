import { fill, type Catalogue } from './message.js';

/** What these functions need to know of a language; a `LocalizeController` is one. */
export interface Formats {
  readonly catalogue: Catalogue;
}

// `Intl` would say the same, but its first use takes a fifth of a second on a phone, before anything
// can be shown. So `npm run locales:build` asks it once and writes the answers into the catalogues.
const text = ({ catalogue }: Formats, key: string): string => catalogue[`format.${key}`] ?? '';

/** A whole number in the grouping of the language: 2038 → `2 038`. */
export const formatNumber = (value: number, formats: Formats): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, text(formats, 'group'));

/** A partial ISO date in words, no more precise than it is: `2018-02` → `february 2018`. */
export function formatDate(date: string, formats: Formats): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = text(formats, 'months').split('|')[Number(month) - 1] ?? '';
  return fill(text(formats, day ? 'day' : 'month'), [day && Number(day), name, year]);
}

/** "A, B and C", as the language joins them. */
export function formatList(items: readonly string[], formats: Formats): string {
  const [comma, and] = text(formats, 'list').split('|');
  return items
    .map((item, i) => `${i === 0 ? '' : i < items.length - 1 ? comma : and}${item}`)
    .join('');
}
