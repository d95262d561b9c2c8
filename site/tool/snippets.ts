/** The lines to paste, made from a configuration: one line each, as editors break what has several. */
import type { Configuration } from './configuration.js';
import type { EmbedFacts } from './embed-facts.js';

/** What shows without script, and until the element is there. */
export interface Fallback {
  readonly sentence: string;
  readonly link: { readonly href: string; readonly text: string };
  /** True where the static picture of the map says more than the sentence alone. */
  readonly picture: boolean;
}

/**
 * What the place of an element holds from the start, so that nothing jumps when it is there: at least
 * its height in each of our languages, in a column of windows from 320 to 1200 pixels. What stands side
 * by side in wide ones changes at 48em, and a factor of 999 makes a step of that, as a style attribute
 * cannot ask for the width. A frame is as high as in the narrowest.
 */
export const HEIGHTS: Readonly<Record<string, { readonly place: string; readonly frame: number }>> =
  {
    'signatory-count': { place: 'max(10em,24em - 30vw)', frame: 320 },
    'charter-map': {
      place: 'clamp(clamp(46.5em,14em + 55vw,55em),(48em - 100vw)*999,72em + 45vw)',
      frame: 1300,
    },
    'signatory-list': { place: 'clamp(80.5em,(48em - 100vw)*999,105em - 30vw)', frame: 1500 },
    'signatory-card': { place: 'clamp(39em,(48em - 100vw)*999,80em - 68vw)', frame: 980 },
    'action-plan-timeline': { place: 'clamp(17em,(48em - 100vw)*999,37em - 21vw)', frame: 500 },
    'signatory-trend': { place: 'max(30em,43em - 45vw)', frame: 560 },
    'charter-principles': { place: 'max(25em,64em - 107vw)', frame: 680 },
    'cemr-facts': { place: 'max(95.5em,170em - 150vw)', frame: 1500 },
  };

/** For what is mostly short, but may be as high as without the attribute: a blank would stay. */
const SHORT = '20em';
/** Of a country, or with a longer legend. */
const TALL_MAP = 'clamp(56em,(48em - 100vw)*999,75em + 45vw)';
const COUNTRY_ALONE = 'clamp(47em,25em + 95vw,60.5em)';

/** What is held instead where an element has all these attributes; the first that fits counts. */
const INSTEAD: Readonly<Record<string, readonly (readonly [place: string, ...of: string[]])[]>> = {
  'charter-map': [
    [COUNTRY_ALONE, 'without-list', 'country'],
    [COUNTRY_ALONE, 'without-list', 'place'],
    ['clamp(42em,15em + 87vw,60.5em)', 'without-list'],
    [TALL_MAP, 'country'],
    [TALL_MAP, 'place'],
    [TALL_MAP, 'colour-by'],
  ],
  'charter-principles': [['clamp(92em,(42.5em - 100vw)*999,193em - 193vw)', 'with-areas']],
  'signatory-list': [
    [SHORT, 'country'],
    [SHORT, 'page-size'],
  ],
  'cemr-facts': [
    [SHORT, 'topics'],
    [SHORT, 'limit'],
  ],
};

/** The `min-height` that holds the place of an element with these attributes. */
export function placeHeight({
  widget,
  attributes,
}: Pick<Configuration, 'widget' | 'attributes'>): string | undefined {
  const instead = INSTEAD[widget]?.find(([, ...of]) => of.every((name) => name in attributes));
  return instead?.[0] ?? HEIGHTS[widget]?.place;
}

/** Text in HTML, also between quotation marks, in one line. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`.replace('&#38;', '&amp;'));

const SCHEME_STYLES = {
  host: [],
  light: ['color-scheme:light', 'color:#1c2226', 'background:#fff', 'padding:1em'],
  dark: ['color-scheme:dark', 'color:#e8ecee', 'background:#15191c', 'padding:1em'],
} as const;

/** The declarations that the wrapper needs. */
export function wrapperStyle(configuration: Configuration): string {
  const { widget, form, accent, scheme } = configuration;
  const height =
    form === 'frame' ? `${HEIGHTS[widget]?.frame ?? 600}px` : placeHeight(configuration);
  return [
    ...(height ? [`min-height:${height}`] : []),
    // A frame is a page of its own: the colours of this one do not reach into it.
    ...(form === 'frame'
      ? []
      : [...(accent ? [`--charter-accent-color:${accent}`] : []), ...SCHEME_STYLES[scheme]]),
  ].join(';');
}

/** ` country="SE" without-list`, with what `escape` makes of the values. */
function attributeText(
  { attributes }: Configuration,
  prefix = '',
  escape: (text: string) => string = escapeHtml,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === true
        ? ` ${prefix}${name}${prefix ? '=""' : ''}`
        : ` ${prefix}${name}="${escape(value)}"`,
    )
    .join('');
}

const linkText = ({ link }: Fallback): string =>
  `<a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a>`;

/** The fallback as HTML; without a paragraph, whose margins would go when the element comes. */
export function fallbackText(
  { base, language }: Configuration,
  fallback: Fallback,
  { picture: { width, height } }: EmbedFacts,
): string {
  const sentence = escapeHtml(fallback.sentence);
  return fallback.picture
    ? `<img src="${escapeHtml(`${base}static/charter-map.${language}.svg`)}" width="${width}" height="${height}" alt="${sentence}" loading="lazy" decoding="async"> ${linkText(fallback)}`
    : `${sentence} ${linkText(fallback)}`;
}

/** The address of the frame's page, with the element's attributes by their own names. */
export function frameAddress({ base, widget, language, attributes }: Configuration): string {
  const query = new URLSearchParams({ widget, lang: language });
  for (const [name, value] of Object.entries(attributes))
    query.set(name, value === true ? '' : value);
  return `${base}embed.html?${query.toString()}`;
}

/** The tag that loads the script; a site needs it once. */
export const scriptTag = ({ base }: Configuration): string =>
  `<script type="module" src="${escapeHtml(`${base}charter-widgets.js`)}"></script>`;

/** WordPress ends a shortcode at the first bracket, wherever it stands. */
const escapeShortcode = (text: string): string =>
  escapeHtml(text).replace(/[[\]]/g, (bracket) => `&#${bracket.charCodeAt(0)};`);

function content(
  configuration: Configuration,
  fallback: Fallback,
  embed: EmbedFacts,
  title: string,
): string {
  const { widget, form, language } = configuration;
  const inside = fallbackText(configuration, fallback, embed);
  const element = `<${widget}${attributeText(configuration)}>${inside}</${widget}>`;
  switch (form) {
    case 'element':
      return scriptTag(configuration) + element;
    case 'placeholder':
      return `<div data-charter-widget="${widget}"${attributeText(configuration, 'data-')}>${inside}</div>`;
    case 'link':
      return `<a href="${escapeHtml(fallback.link.href)}" data-charter-widget="${widget}"${attributeText(configuration, 'data-')}>${escapeHtml(fallback.sentence)}</a>`;
    case 'frame':
      return `<iframe src="${escapeHtml(frameAddress(configuration))}" title="${escapeHtml(title)}" width="100%" height="${HEIGHTS[widget]?.frame ?? 600}" loading="lazy" sandbox="allow-scripts allow-popups"></iframe><p>${escapeHtml(fallback.sentence)} ${linkText(fallback)}</p>`;
    case 'npm':
      return `<script type="module">import 'charter-widgets/elements/${widget}';</script>${element}`;
    case 'wordpress': {
      const name = widget.replaceAll('-', '_');
      return `[${name}${attributeText(configuration, '', escapeShortcode)} lang="${language}"]${inside}[/${name}]`;
    }
  }
}

/**
 * The line. The wrapper is laid out as a block before the element is there, holds its height, and says
 * the language of both, so that the fallback is read aloud rightly in a page of another one.
 */
export function snippet(
  configuration: Configuration,
  fallback: Fallback,
  embed: EmbedFacts,
  /** What a frame is called. */
  title: string,
): string {
  const style = wrapperStyle(configuration);
  return `<div lang="${configuration.language}" style="${escapeHtml(style)}">${content(configuration, fallback, embed, title)}</div>`;
}
