import type { Section } from './catalogues.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';

/** See `modules.ts`. */
export const importCatalogue = (
  locale: Locale,
  section: Section,
): Promise<{ readonly catalogue: Catalogue }> =>
  import(/* @vite-ignore */ `./${locale}-${section}.js`) as Promise<{ catalogue: Catalogue }>;
