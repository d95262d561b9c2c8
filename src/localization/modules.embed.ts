import type { Section } from './catalogues.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';
import type { CountriesModule } from './modules.js';

export const importCatalogue = (
  locale: Locale,
  section: Section,
): Promise<{ readonly catalogue: Catalogue }> =>
  import(/* @vite-ignore */ `./${locale}-${section}.js`) as Promise<{ catalogue: Catalogue }>;

export const importCountries = (locale: Locale): Promise<CountriesModule> =>
  import(/* @vite-ignore */ `./${locale}-countries.js`) as Promise<CountriesModule>;
