import type { Section } from './catalogues.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';
import { unpackCatalogue } from './unpack-catalogue.js';

/** See `modules.ts`. */
export const importCatalogue = async (
  locale: Locale,
  section: Section,
): Promise<{ readonly catalogue: Catalogue }> => {
  const { catalogue } = (await import(/* @vite-ignore */ `./${locale}-${section}.js`)) as {
    catalogue: string;
  };
  return { catalogue: unpackCatalogue(catalogue) };
};
