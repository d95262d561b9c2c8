/**
 * Country, then the language in which its authorities call themselves. In the countries that are
 * left out, nothing tells.
 */
const LANGUAGES =
  'ALsq ATde CZcs DEde FRfr GEka GRel HRhr ISis ITit LTlt MKmk NOno PLpl PTpt ROro RSsr SEsv TRtr UAuk';

/** The language of the name that an authority of a country gives itself; null where that is not sure. */
export const nameLanguage = (country: string): string | null =>
  LANGUAGES.split(' ')
    .find((each) => each.startsWith(country))
    ?.slice(2) ?? null;
