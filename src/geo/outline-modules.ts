import type { EncodedInset, EncodedOutline } from './outlines.js';

/** Written out one by one: a bundler splits only what it can read. */
export const outlineModules = {
  'europe-low': () => import('./generated/europe-low.js'),
  'europe-mid': () => import('./generated/europe-mid.js'),
  'country-ad': () => import('./generated/country-ad.js'),
  'country-al': () => import('./generated/country-al.js'),
  'country-am': () => import('./generated/country-am.js'),
  'country-at': () => import('./generated/country-at.js'),
  'country-az': () => import('./generated/country-az.js'),
  'country-ba': () => import('./generated/country-ba.js'),
  'country-be': () => import('./generated/country-be.js'),
  'country-bg': () => import('./generated/country-bg.js'),
  'country-ch': () => import('./generated/country-ch.js'),
  'country-cy': () => import('./generated/country-cy.js'),
  'country-cz': () => import('./generated/country-cz.js'),
  'country-de': () => import('./generated/country-de.js'),
  'country-dk': () => import('./generated/country-dk.js'),
  'country-ee': () => import('./generated/country-ee.js'),
  'country-es': () => import('./generated/country-es.js'),
  'country-fi': () => import('./generated/country-fi.js'),
  'country-fr': () => import('./generated/country-fr.js'),
  'country-gb': () => import('./generated/country-gb.js'),
  'country-ge': () => import('./generated/country-ge.js'),
  'country-gr': () => import('./generated/country-gr.js'),
  'country-hr': () => import('./generated/country-hr.js'),
  'country-hu': () => import('./generated/country-hu.js'),
  'country-ie': () => import('./generated/country-ie.js'),
  'country-is': () => import('./generated/country-is.js'),
  'country-it': () => import('./generated/country-it.js'),
  'country-li': () => import('./generated/country-li.js'),
  'country-lt': () => import('./generated/country-lt.js'),
  'country-lu': () => import('./generated/country-lu.js'),
  'country-lv': () => import('./generated/country-lv.js'),
  'country-mc': () => import('./generated/country-mc.js'),
  'country-md': () => import('./generated/country-md.js'),
  'country-me': () => import('./generated/country-me.js'),
  'country-mk': () => import('./generated/country-mk.js'),
  'country-mt': () => import('./generated/country-mt.js'),
  'country-nl': () => import('./generated/country-nl.js'),
  'country-no': () => import('./generated/country-no.js'),
  'country-pl': () => import('./generated/country-pl.js'),
  'country-pt': () => import('./generated/country-pt.js'),
  'country-ro': () => import('./generated/country-ro.js'),
  'country-rs': () => import('./generated/country-rs.js'),
  'country-se': () => import('./generated/country-se.js'),
  'country-si': () => import('./generated/country-si.js'),
  'country-sk': () => import('./generated/country-sk.js'),
  'country-sm': () => import('./generated/country-sm.js'),
  'country-tr': () => import('./generated/country-tr.js'),
  'country-ua': () => import('./generated/country-ua.js'),
  'country-xk': () => import('./generated/country-xk.js'),
  'high-ad': () => import('./generated/high-ad.js'),
  'high-al': () => import('./generated/high-al.js'),
  'high-am': () => import('./generated/high-am.js'),
  'high-at': () => import('./generated/high-at.js'),
  'high-az': () => import('./generated/high-az.js'),
  'high-ba': () => import('./generated/high-ba.js'),
  'high-be': () => import('./generated/high-be.js'),
  'high-bg': () => import('./generated/high-bg.js'),
  'high-ch': () => import('./generated/high-ch.js'),
  'high-cy': () => import('./generated/high-cy.js'),
  'high-cz': () => import('./generated/high-cz.js'),
  'high-de': () => import('./generated/high-de.js'),
  'high-dk': () => import('./generated/high-dk.js'),
  'high-ee': () => import('./generated/high-ee.js'),
  'high-es': () => import('./generated/high-es.js'),
  'high-fi': () => import('./generated/high-fi.js'),
  'high-fr': () => import('./generated/high-fr.js'),
  'high-gb': () => import('./generated/high-gb.js'),
  'high-ge': () => import('./generated/high-ge.js'),
  'high-gr': () => import('./generated/high-gr.js'),
  'high-hr': () => import('./generated/high-hr.js'),
  'high-hu': () => import('./generated/high-hu.js'),
  'high-ie': () => import('./generated/high-ie.js'),
  'high-is': () => import('./generated/high-is.js'),
  'high-it': () => import('./generated/high-it.js'),
  'high-li': () => import('./generated/high-li.js'),
  'high-lt': () => import('./generated/high-lt.js'),
  'high-lu': () => import('./generated/high-lu.js'),
  'high-lv': () => import('./generated/high-lv.js'),
  'high-mc': () => import('./generated/high-mc.js'),
  'high-md': () => import('./generated/high-md.js'),
  'high-me': () => import('./generated/high-me.js'),
  'high-mk': () => import('./generated/high-mk.js'),
  'high-mt': () => import('./generated/high-mt.js'),
  'high-nl': () => import('./generated/high-nl.js'),
  'high-no': () => import('./generated/high-no.js'),
  'high-pl': () => import('./generated/high-pl.js'),
  'high-pt': () => import('./generated/high-pt.js'),
  'high-ro': () => import('./generated/high-ro.js'),
  'high-rs': () => import('./generated/high-rs.js'),
  'high-se': () => import('./generated/high-se.js'),
  'high-si': () => import('./generated/high-si.js'),
  'high-sk': () => import('./generated/high-sk.js'),
  'high-sm': () => import('./generated/high-sm.js'),
  'high-tr': () => import('./generated/high-tr.js'),
  'high-ua': () => import('./generated/high-ua.js'),
  'high-xk': () => import('./generated/high-xk.js'),
} satisfies Record<string, () => Promise<{ readonly outline: EncodedOutline }>>;

/** The territories that are far from their country. */
export const insetModules = {
  'insets-es': () => import('./generated/insets-es.js'),
  'insets-fr': () => import('./generated/insets-fr.js'),
  'insets-no': () => import('./generated/insets-no.js'),
  'insets-pt': () => import('./generated/insets-pt.js'),
} satisfies Record<string, () => Promise<{ readonly insets: readonly EncodedInset[] }>>;

export type OutlineName = keyof typeof outlineModules;
export type InsetsName = keyof typeof insetModules;

const named = <Name extends string>(
  modules: Readonly<Record<Name, unknown>>,
  kind: string,
  code: string,
): Name | null => {
  const name = `${kind}-${code.toLowerCase()}`;
  return Object.hasOwn(modules, name) ? (name as Name) : null;
};

/** The outline of a country, by ISO 3166-1 alpha-2 code in any case (`XK` for Kosovo); null if there is none. */
export const countryOutline = (code: string): OutlineName | null =>
  named(outlineModules, 'country', code);

/** The finest shape of a country, alone, on the plane of the Europe view; null if there is none. */
export const highOutline = (code: string): OutlineName | null =>
  named(outlineModules, 'high', code);

/** What is shown in insets beside a country; null if there is nothing. */
export const countryInsets = (code: string): InsetsName | null =>
  named(insetModules, 'insets', code);

/** Imports an outline; throws what the import throws. */
export async function importOutline(name: OutlineName): Promise<EncodedOutline> {
  return (await outlineModules[name]()).outline;
}

/** Imports insets; throws what the import throws. */
export async function importInsets(name: InsetsName): Promise<readonly EncodedInset[]> {
  return (await insetModules[name]()).insets;
}
