/**
 * Country, then the language in which its authorities call themselves. In the countries that are
 * left out, nothing tells.
 */
const LANGUAGES =
  'ALsqATdeCZcsDEdeFRfrGEkaGRelHRhrISisITitLTltMKmkNOnoPLplPTptROroRSsrSEsvTRtrUAuk';

/** The language of the name that an authority of a country gives itself; null where that is not sure. */
export const nameLanguage = (country: string): string | null =>
  new RegExp(`${country}(..)`).exec(LANGUAGES)?.[1] ?? null;
