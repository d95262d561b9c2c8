/** What the tool says itself; `{…}` stands for a value. */
import type { Language } from '../texts.js';
import type { Form, Scheme } from './configuration.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nb } from './texts/nb.js';
import { nn } from './texts/nn.js';
import { sv } from './texts/sv.js';

export type Width = 'phone' | 'tablet' | 'full';

export interface ToolTexts {
  readonly title: string;
  readonly lead: string;
  readonly demo: string;
  readonly languages: string;
  readonly download: string;
  readonly downloadNote: string;

  readonly choose: string;
  readonly widget: string;
  readonly spoken: string;
  readonly country: string;
  readonly everywhere: string;
  readonly place: string;
  readonly placeHint: string;
  readonly placeNeeded: string;
  readonly placeFound: string;
  readonly placeNone: string;
  readonly placeMany: string;
  readonly look: string;
  readonly colours: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly accentOwn: string;
  readonly accent: string;
  readonly accentLow: string;
  readonly more: string;
  readonly standard: string;
  /** The words for what an attribute may be, by that. */
  readonly values: Readonly<Record<string, string>>;
  readonly files: string;
  readonly filesHint: string;
  readonly reset: string;

  readonly preview: string;
  readonly width: string;
  readonly widths: Readonly<Record<Width, string>>;
  readonly previewHint: string;

  readonly code: string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly formNotes: Readonly<Record<Form, string>>;
  readonly share: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the page may not write to the clipboard. */
  readonly marked: string;

  readonly self: string;
  readonly policy: string;
  readonly policyNote: string;
  readonly integrity: string;
  readonly integrityNote: string;
  readonly privacy: string;
  readonly privacyNote: string;
  readonly accessibility: string;
  readonly accessibilityNote: string;
  readonly footer: string;

  readonly paper: {
    readonly shown: string;
    readonly own: string;
    readonly other: string;
    readonly bytes: string;
    readonly tiles: string;
    readonly data: string;
    readonly links: string;
    readonly built: string;
    readonly tested: string;
    readonly map: string;
    readonly mapWithoutList: string;
    readonly limits: string;
  };
  readonly fallback: {
    readonly signatories: string;
    readonly signed: string;
    readonly decided: string;
    readonly plan: string;
    readonly principles: string;
    readonly founded: string;
    readonly charterLink: string;
  };
}

export const TOOL_TEXTS: Readonly<Record<Language, ToolTexts>> = { nb, nn, sv, de, fr, en };

/** Puts values where their names stand; a name without a value stays. */
export const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
