import type * as Modules from './country-modules.js';

/** The same as in the indexes that `country-modules.ts` imports; a test compares them. */
export const COUNTS = 'AL AT BE CH CZ DE ES FI FR GE GR HR IS IT LT LU MK NO PL PT RS SE TR UA';
export const LISTS = `${COUNTS} RO`;

const has = (countries: string, country: string): boolean => countries.split(' ').includes(country);

/** See `country-modules.ts`. */
export const importCounts: typeof Modules.importCounts = (country) =>
  has(COUNTS, country) ? import(/* @vite-ignore */ `./counts-${country.toLowerCase()}.js`) : null;

export const importShard: typeof Modules.importShard = (country, part) =>
  has(LISTS, country) ? import(/* @vite-ignore */ `./${country.toLowerCase()}-${part}.js`) : null;

export const importList: typeof Modules.importList = (country) =>
  has(LISTS, country) ? import(/* @vite-ignore */ `./list-${country.toLowerCase()}.js`) : null;
