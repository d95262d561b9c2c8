/** Countries whose authorities have their own names in one language; in the others, nothing tells. */
const LANGUAGES: Readonly<Record<string, string>> = {
  AL: 'sq',
  AT: 'de',
  CZ: 'cs',
  DE: 'de',
  FR: 'fr',
  GE: 'ka',
  GR: 'el',
  HR: 'hr',
  IS: 'is',
  IT: 'it',
  LT: 'lt',
  MK: 'mk',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  RS: 'sr',
  SE: 'sv',
  TR: 'tr',
  UA: 'uk',
};

/** The language of the name that an authority of a country gives itself; null where that is not sure. */
export const nameLanguage = (country: string): string | null => LANGUAGES[country] ?? null;
