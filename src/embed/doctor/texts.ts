/** The doctor's words in six languages; they reach no page that does not call it. */
import { negotiate, type Locale } from '../../localization/locales.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nb } from './texts/nb.js';
import { nn } from './texts/nn.js';
import { sv } from './texts/sv.js';
import type { Cause } from './types.js';

export interface Texts {
  readonly title: string;
  /** Where nothing is wrong. */
  readonly well: string;
  /** Where nothing is wrong as far as the text of a page tells. */
  readonly wellWritten: string;
  readonly stops: string;
  readonly works: string;
  readonly seen: string;
  readonly cure: string;
  readonly copy: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly close: string;
  /** What is wrong, and what to do with the line; `{name}` stands for a value of the finding. */
  readonly causes: Readonly<Record<Cause, readonly [what: string, how: string]>>;
}

export const TEXTS: Readonly<Record<Locale, Texts>> = { en, nb, nn, sv, de, fr };

/** The first of the wanted languages that we speak; English where there is none. */
export function speak(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const locale = negotiate(tag);
    if (locale) return locale;
  }
  return 'en';
}

/** A sentence with its values in place. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
