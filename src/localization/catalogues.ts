import { importCatalogue, importCountries } from './modules.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';

/** A part of a language that is loaded by itself: what every element says, and what each one says. */
export type Section = 'base' | 'more' | 'map' | 'facts';

/** The names of countries in one language, with the phrase that stands for "in Norway". */
export interface CountryNames {
  readonly name: (code: string) => string;
  readonly inCountry: (code: string) => string;
}

const pending = new Map<string, Promise<unknown>>();

/** Runs `load` once per key; a failure is forgotten, so that the next call tries again. */
function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const known = pending.get(key) as Promise<T> | undefined;
  if (known) return known;
  const loading = load();
  pending.set(key, loading);
  loading.catch(() => pending.delete(key));
  return loading;
}

/** The messages of `section` in `locale`; none for English where it is in the code. */
export async function loadCatalogue(locale: Locale, section: Section): Promise<Catalogue> {
  if (__ENGLISH_IN_CODE__ && locale === 'en') return {};
  const { catalogue } = await once(`${locale}/${section}`, () =>
    importCatalogue(locale, section),
  );
  return catalogue;
}

/** The country names of `locale`. */
export async function loadCountryNames(locale: Locale): Promise<CountryNames> {
  const { names, phrase, exceptions } = await once(locale, () =>
    importCountries(locale),
  );
  const byCode = new Map(names.split('|').map((each) => [each.slice(0, 2), each.slice(2)]));
  const name = (code: string): string => byCode.get(code) ?? code;
  return { name, inCountry: (code) => exceptions[code] ?? phrase.replace('{}', name(code)) };
}
