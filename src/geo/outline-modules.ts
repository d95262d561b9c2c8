import type { EncodedOutline } from './outlines.js';

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
} satisfies Record<string, () => Promise<{ readonly outline: EncodedOutline }>>;

export type OutlineName = keyof typeof outlineModules;

/** The outline of a country, by ISO 3166-1 alpha-2 code in any case (`XK` for Kosovo); null if there is none. */
export function countryOutline(code: string): OutlineName | null {
  const name = `country-${code.toLowerCase()}`;
  return Object.hasOwn(outlineModules, name) ? (name as OutlineName) : null;
}

/** Imports an outline; throws what the import throws. */
export async function importOutline(name: OutlineName): Promise<EncodedOutline> {
  return (await outlineModules[name]()).outline;
}
