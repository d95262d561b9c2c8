import { importCatalogue } from './modules.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';

/**
 * A part of a language that is loaded by itself: what is said on every page, what is rarely said,
 * what single elements say, and the names of countries.
 */
export type Section =
  | 'base'
  | 'more'
  | 'totals'
  | 'map'
  | 'map-more'
  | 'list'
  | 'list-more'
  | 'card'
  | 'plan'
  | 'plan-more'
  | 'principles'
  | 'principles-more'
  | 'trend'
  | 'trend-more'
  | 'facts'
  | 'facts-more'
  | 'frame'
  | 'countries';

const pending = new Map<string, Promise<{ readonly catalogue: Catalogue }>>();

/** The messages of `section` in `locale`. A failure is forgotten, so that the next call tries again. */
export async function loadCatalogue(locale: Locale, section: Section): Promise<Catalogue> {
  // Where English is in the code, only its formats and the names of countries are not.
  if (__ENGLISH_IN_CODE__ && locale === 'en' && section !== 'base' && section !== 'countries')
    return {};
  const key = `${locale}-${section}`;
  const loading = pending.get(key) ?? importCatalogue(locale, section);
  pending.set(key, loading);
  try {
    return (await loading).catalogue;
  } catch (error) {
    pending.delete(key);
    throw error;
  }
}
