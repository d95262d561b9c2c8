import type { Section } from './catalogues.js';
import { catalogueModules } from './generated/index.js';
import type { Locale } from './locales.js';
import type { Catalogue } from './message.js';

/**
 * Imports one catalogue. Bundlers follow the literal imports of the generated index. The embed,
 * whose chunks lie side by side under known names, puts `modules.embed.ts` here instead: with 41
 * languages, the index would be larger than Lit.
 */
export const importCatalogue = (
  locale: Locale,
  section: Section,
): Promise<{ readonly catalogue: Catalogue }> => catalogueModules[locale][section]();
