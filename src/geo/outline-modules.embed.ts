import type { EncodedInset, EncodedOutline } from './outlines.js';

/** Countries with an outline; the same as in `outline-modules.ts`, which a test compares. */
export const COUNTRIES =
  'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA XK';

/** See `outline-modules.ts`. In the embed, the outlines lie beside this file under their names. */
export const countryOutline = (code: string): string | null =>
  /^\w\w$/.test(code) && COUNTRIES.includes(code.toUpperCase())
    ? `country-${code.toLowerCase()}`
    : null;

export const highOutline = (code: string): string | null =>
  countryOutline(code) && `high-${code.toLowerCase()}`;

export const countryInsets = (code: string): string | null =>
  /^(es|fr|no|pt)$/i.test(code) ? `insets-${code.toLowerCase()}` : null;

export async function importOutline(name: string): Promise<EncodedOutline> {
  return ((await import(/* @vite-ignore */ `./${name}.js`)) as { outline: EncodedOutline }).outline;
}

export async function importInsets(name: string): Promise<readonly EncodedInset[]> {
  return ((await import(/* @vite-ignore */ `./${name}.js`)) as { insets: readonly EncodedInset[] })
    .insets;
}
