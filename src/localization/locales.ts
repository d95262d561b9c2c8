/** A language the elements speak. The source language is English. */
export type Locale = 'en' | 'nb' | 'nn' | 'sv' | 'de' | 'fr';

export const LOCALES: readonly Locale[] = ['en', 'nb', 'nn', 'sv', 'de', 'fr'];

/**
 * Formats of the languages that engines lack. Chromium ships no data for `nn` and silently answers
 * in American English; Bokmål writes numbers and dates the same way.
 */
const FORMATS: Partial<Record<Locale, string>> = { en: 'en-GB', nn: 'nb' };

/** The tag to give to `Intl` for numbers and dates in `locale`. */
export const formatLocale = (locale: Locale): string => FORMATS[locale] ?? locale;

/**
 * The language to speak for a BCP 47 tag: `sv-FI` → `sv`, `no` → `nb`. Null when we do not speak
 * it; the caller then speaks English and marks it as such.
 */
export function negotiate(tag: string): Locale | null {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const wanted = base === 'no' ? 'nb' : base;
  return LOCALES.find((locale) => locale === wanted) ?? null;
}

/**
 * The language of the page where the element stands: the nearest `lang`, up through shadow roots
 * to `<html>`. Empty when nothing says.
 */
export function nearestLanguage(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const holder: Element | null = node.closest('[lang]');
      if (holder) return holder.getAttribute('lang') ?? '';
    }
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Languages without an official title of the Charter of their own, and whose title stands there. */
const TITLE_LANGUAGES: Partial<Record<Locale, string>> = { nn: 'nb' };

/** The `lang` of the Charter's title in `locale` where it differs; null where it is the same. */
export const titleLanguage = (locale: Locale): string | null => TITLE_LANGUAGES[locale] ?? null;
