import type { Locale } from './locales.js';
import { fill, type Catalogue } from './message.js';

/** What these functions need to know of a language; a `LocalizeController` is one. */
export interface Spoken {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** One sentence per plural category; `other` serves for those that are left out. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form that goes with a whole number. */
export function plural({ locale }: Spoken, value: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(locale).select(value)] ?? forms.other;
}

/** `NO` → "Norway"; the code itself where the name is not known. Needs the section `countries`. */
export function countryName({ catalogue }: Spoken, code: string): string {
  return catalogue[code] ?? code;
}

/** `NO` → "in Norway". Needs the section `countries`. */
export function inCountry(spoken: Spoken, code: string): string {
  const { catalogue } = spoken;
  const phrase = catalogue[`in.${code}`] ?? catalogue.in ?? '{0}';
  return fill(phrase, [countryName(spoken, code)]);
}
