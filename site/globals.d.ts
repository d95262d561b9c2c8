/** What `build/site.ts` knows of the built files, put in by it. */
declare const __EMBED__: import('./tool/embed-facts.js').EmbedFacts;

/** The elements with their attributes, put in by `build/site.ts`. */
declare const __ELEMENTS__: import('./tool/site-elements.js').SiteElements;
