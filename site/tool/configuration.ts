/** What the reader of the tool has chosen, and how it is written in the page's address. */
import { LANGUAGES, type Language } from '../texts.js';
import type { SiteElements } from './site-elements.js';

/** The ways in; the first is the one to begin with. */
export const FORMS = ['element', 'placeholder', 'link', 'frame', 'npm', 'wordpress'] as const;
export type Form = (typeof FORMS)[number];

/** `host` takes the colours of the page around it. */
export const SCHEMES = ['host', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Configuration {
  readonly widget: string;
  readonly language: Language;
  /** By name; true where a boolean one is present. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** `#rrggbb`, or null for the page's text colour. */
  readonly accent: string | null;
  readonly scheme: Scheme;
  readonly form: Form;
  /** Where the site has the files; ends with a slash. */
  readonly base: string;
}

export const DEFAULT_BASE = '/charter-widgets/';

const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T =>
  values.find((value) => value === text) ?? otherwise;

/** An address on the web or a path, with a slash at its end; anything else is the default. */
export function cleanBase(text: string): string {
  const base = text.trim();
  if (base === '' || /\s/.test(base)) return DEFAULT_BASE;
  if (/^[a-z][a-z\d+.-]*:/i.test(base) && !/^https?:\/\/./i.test(base)) return DEFAULT_BASE;
  return base.endsWith('/') ? base : `${base}/`;
}

export const cleanAccent = (text: string | null): string | null =>
  text && /^#[\da-f]{6}$/i.test(text) ? text.toLowerCase() : null;

/** Reads what `writeConfiguration` wrote; what is unknown or wrong is left out. */
export function readConfiguration(
  hash: string,
  elements: SiteElements,
  language: Language,
): Configuration {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const widget = oneOf(Object.keys(elements), given.get('widget'), 'signatory-count');
  const attributes: Record<string, string | true> = {};
  for (const [name, { type, values }] of Object.entries(elements[widget]?.attributes ?? {})) {
    const value = given.get(name)?.trim();
    if (value === undefined) continue;
    if (type === 'boolean') attributes[name] = true;
    else if (value !== '' && (!values || values.includes(value))) attributes[name] = value;
  }
  return {
    widget,
    attributes,
    language: oneOf(LANGUAGES, given.get('lang'), language),
    accent: cleanAccent(given.get('accent')),
    scheme: oneOf(SCHEMES, given.get('colours'), 'host'),
    form: oneOf(FORMS, given.get('as'), 'element'),
    base: cleanBase(given.get('files') ?? ''),
  };
}

/** As short as it can be: defaults are left out. */
export function writeConfiguration(configuration: Configuration): string {
  const { widget, attributes, language, accent, scheme, form, base } = configuration;
  const query = new URLSearchParams({ widget });
  for (const [name, value] of Object.entries(attributes))
    query.set(name, value === true ? '' : value);
  query.set('lang', language);
  if (accent) query.set('accent', accent);
  if (scheme !== 'host') query.set('colours', scheme);
  if (form !== 'element') query.set('as', form);
  if (base !== DEFAULT_BASE) query.set('files', base);
  return query.toString();
}
