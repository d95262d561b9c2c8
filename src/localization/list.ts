import { formatLocale, type Locale } from './locales.js';

/** "A, B and C", as the language joins them. */
export const list = ({ locale }: { readonly locale: Locale }, items: readonly string[]): string =>
  new Intl.ListFormat(formatLocale(locale)).format(items);
