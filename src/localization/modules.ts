import type { Section } from './catalogues.js';
import { catalogueModules } from './generated/index.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';

/** The names of countries as a generated module holds them. */
export interface CountriesModule {
  /** Code and name of each, separated by `|`: `ADAndorra|ALAlbania`. */
  readonly names: string;
  /** "in {}", for those that are not exceptions. */
  readonly phrase: string;
  readonly exceptions: Readonly<Record<string, string>>;
}

/*
 * Bundlers follow the literal imports of the generated index. The embed, whose chunks lie side by
 * side under known names, puts `modules.embed.ts` here instead: 41 languages would make the index
 * larger than Lit.
 */

export const importCatalogue = (
  locale: Locale,
  section: Section,
): Promise<{ readonly catalogue: Catalogue }> => catalogueModules[locale][section]();

export const importCountries = (locale: Locale): Promise<CountriesModule> =>
  catalogueModules[locale].countries();
