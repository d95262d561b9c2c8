/** What every build of the embed replaces by something smaller. */
import path from 'node:path';
import type { Plugin } from 'vite';

/** Import, importer, variant. */
const VARIANTS: readonly (readonly [string, RegExp, string])[] = [
  ['./modules.js', /[\\/]localization[\\/]/, 'src/localization/modules.embed.ts'],
  ['../../geo/outline-modules.js', /[\\/]elements[\\/]/, 'src/geo/outline-modules.embed.ts'],
  [
    '../controllers/visibility-controller.js',
    /[\\/]charter-element\.ts$/,
    'src/controllers/visibility-controller.embed.ts',
  ],
  ['./country-modules.js', /[\\/]dataset[\\/]/, 'src/dataset/country-modules.embed.ts'],
  ['./fact-label.js', /[\\/]cemr-facts[\\/]/, 'src/elements/cemr-facts/fact-label.embed.ts'],
  ['./fact-words.js', /[\\/]cemr-facts[\\/]/, 'src/elements/cemr-facts/fact-words.embed.ts'],
  ['./css-tag.js', /reactive-element\.js$/, 'build/css-tag.ts'],
];

/** Where one file holds a whole element, no loader has waited until it is near the window. */
const NOT_SINGLE = 'visibility-controller';

export function embedVariants(root: string, kind: 'chunks' | 'single' = 'chunks'): Plugin {
  return {
    name: 'embed-variants',
    enforce: 'pre',
    resolveId(id, importer) {
      const variant = VARIANTS.find(
        ([from, pattern]) => pattern.test(importer ?? '') && id === from,
      );
      return variant && !(kind === 'single' && id.includes(NOT_SINGLE))
        ? path.join(root, variant[2])
        : null;
    },
  };
}
