import type { EmbedFacts } from './tool/embed-facts.js';
import type { SiteElements } from './tool/site-elements.js';

declare global {
  /** What `build/site.ts` knows of the built files, put in by it. */
  const __EMBED__: EmbedFacts;

  /** The elements with their attributes, put in by `build/site.ts`. */
  const __ELEMENTS__: SiteElements;
}
