import type { CountryCode } from './types.js';

/**
 * Countries in whose authorities' names one language is used. Left out are those with several
 * official languages that names may be in: Belgium, Finland, Luxembourg, Spain, Switzerland.
 */
const LANGUAGES: Readonly<Record<CountryCode, string>> = {
  AL: 'sq',
  AT: 'de',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  FR: 'fr',
  HR: 'hr',
  HU: 'hu',
  IS: 'is',
  IT: 'it',
  LT: 'lt',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  SE: 'sv',
  TR: 'tr',
};

/** Countries that write with other letters, and what a name in Latin ones is; null: a transliteration. */
const LETTERS: Readonly<
  Record<CountryCode, readonly [language: string, letters: RegExp, latin: string | null]>
> = {
  BG: ['bg', /\p{Script=Cyrillic}/u, null],
  GE: ['ka', /\p{Script=Georgian}/u, null],
  GR: ['el', /\p{Script=Greek}/u, null],
  MK: ['mk', /\p{Script=Cyrillic}/u, null],
  RS: ['sr', /\p{Script=Cyrillic}/u, 'sr-Latn'],
  UA: ['uk', /\p{Script=Cyrillic}/u, null],
};

/** The language of an authority's own name, as a BCP 47 tag; null where the country does not tell. */
export function ownLanguage(country: CountryCode, localName: string): string | null {
  const written = LETTERS[country];
  if (!written) return LANGUAGES[country] ?? null;
  const [language, letters, latin] = written;
  return letters.test(localName) ? language : latin;
}
