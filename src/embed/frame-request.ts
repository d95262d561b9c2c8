import { LOCALES, negotiate, type Locale } from '../localization/locales.js';

/** What an attribute of an element may be, as `custom-elements.json` says. */
export interface FrameAttribute {
  readonly type: 'boolean' | 'number' | 'enum' | 'string';
  /** What may stand there; only where `type` is `enum`. */
  readonly values?: readonly string[];
}

/** The elements that a frame can show, each with its attributes. */
export type FrameWidgets = Readonly<Record<string, Readonly<Record<string, FrameAttribute>>>>;

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** What is wrong with an address: the parameter, its value, and what could stand there. */
export interface Problem {
  readonly kind:
    | 'no-widget'
    | 'unknown-widget'
    | 'unknown-language'
    | 'unknown-name'
    | 'repeated'
    | 'wrong-value'
    | 'no-number'
    | 'no-colour'
    | 'elsewhere'
    | 'fixed';
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

export interface FrameRequest {
  /** Null where the address names none of ours. */
  readonly widget: string | null;
  /** English where the address does not say. */
  readonly locale: Locale;
  readonly attributes: ReadonlyMap<string, string>;
  /** `#rgb` or `#rrggbb`; null for the colour of the text. */
  readonly accent: string | null;
  readonly theme: Theme;
  /** Empty where everything in the address can be done. */
  readonly problems: readonly Problem[];
}

/** A page that shows one element without attributes, in one language. */
export interface FixedFrame {
  readonly widget: string;
  readonly locale: Locale;
}

/** How a frame looks, whatever it shows. */
const LOOK = ['accent', 'theme'] as const;
const OWN = ['widget', 'lang', ...LOOK];

/** Addresses, which must not make a page of this server show what another one says. */
const ADDRESSES = new Set(['src', 'tiles']);

const YES = ['', '1', 'true'];
const NO = ['0', 'false'];

function isHere(value: string, page: URL): boolean {
  if (!URL.canParse(value, page.href)) return false;
  const { protocol, host } = new URL(value, page);
  return protocol === page.protocol && host === page.host;
}

type Find = (kind: Problem['kind'], name: string, allowed?: readonly string[]) => void;

/** What stands in the attribute; null where it is left out. */
function readAttribute(
  name: string,
  value: string,
  { type, values = [] }: FrameAttribute,
  page: URL,
  find: Find,
): string | null {
  if (type === 'boolean') {
    if (YES.includes(value)) return '';
    if (!NO.includes(value)) find('wrong-value', name, ['1', '0']);
    return null;
  }
  if (value === '') return null;
  if (type === 'enum' && !values.includes(value)) find('wrong-value', name, values);
  else if (type === 'number' && !/^\d+$/.test(value)) find('no-number', name);
  else if (ADDRESSES.has(name) && !isHere(value, page)) find('elsewhere', name);
  return value;
}

function readLook(query: URLSearchParams, find: Find): Pick<FrameRequest, 'accent' | 'theme'> {
  const accent = query.get('accent');
  const [, digits] = /^#?((?:[\da-f]{3}){1,2})$/i.exec(accent ?? '') ?? [];
  if (accent && !digits) find('no-colour', 'accent', ['0b5c8a']);
  const wanted = query.get('theme') || 'light';
  const theme = THEMES.find((each) => each === wanted);
  if (!theme) find('wrong-value', 'theme', THEMES);
  return { accent: digits ? `#${digits}` : null, theme: theme ?? 'light' };
}

/**
 * Reads the address of a frame. Whatever in it cannot be done is a problem: a frame that left it out
 * would show something else than was asked for. Countries, days and places are the elements' affair,
 * which explain them.
 */
export function readRequest(page: URL, widgets: FrameWidgets, fixed?: FixedFrame): FrameRequest {
  const query = page.searchParams;
  const problems: Problem[] = [];
  const find: Find = (kind, name, allowed = []) => {
    problems.push({ kind, name, value: query.get(name) ?? '', allowed });
  };
  const names = [...new Set(query.keys())];
  for (const name of names) if (query.getAll(name).length > 1) find('repeated', name);

  const tag = fixed?.widget ?? query.get('widget') ?? '';
  const known = Object.hasOwn(widgets, tag) ? widgets[tag] : undefined;
  if (!known) find(tag ? 'unknown-widget' : 'no-widget', 'widget', Object.keys(widgets));
  const lang = query.get('lang');
  const locale = fixed?.locale ?? (lang ? negotiate(lang) : 'en');
  if (!locale) find('unknown-language', 'lang', LOCALES);

  const attributes = new Map<string, string>();
  const free = names.filter((name) => !(fixed ? LOOK : OWN).some((each) => each === name));
  for (const name of free) {
    const attribute = known && Object.hasOwn(known, name) ? known[name] : undefined;
    if (fixed) find('fixed', name, LOOK);
    else if (attribute) {
      const value = readAttribute(name, query.get(name) ?? '', attribute, page, find);
      if (value !== null) attributes.set(name, value);
    } else if (known) find('unknown-name', name, [...Object.keys(known), ...LOOK]);
  }
  return {
    widget: known ? tag : null,
    locale: locale ?? 'en',
    attributes,
    ...readLook(query, find),
    problems,
  };
}
