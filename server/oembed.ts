/**
 * Answers for our frames as https://oembed.com asks: which HTML stands for an address. Pure functions;
 * `main.ts` runs them as a server and writes their answers into files.
 */
import {
  readRequest,
  type FixedFrame,
  type FrameRequest,
  type FrameWidgets,
} from '../src/embed/frame-request.js';
import type { Locale } from '../src/localization/locales.js';

/** What the answers are made from. */
export interface Site {
  /** Where the folder with `embed.html` lies, with a slash at the end. */
  readonly base: URL;
  readonly widgets: FrameWidgets;
  /** By language and element. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a site shows for an address; the fields are those of oEmbed 1.0. */
export interface Embed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds; a day. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const WIDTH = 600;

/** About what each needs at that width in the longest language, until it tells its height itself. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'signatory-count': 200,
  'charter-map': 1000,
  'signatory-list': 1000,
  'signatory-card': 900,
  'action-plan-timeline': 600,
  'cemr-facts': 1000,
  'charter-principles': 700,
  'signatory-trend': 700,
};

/** What our elements need of a sandbox; WordPress gives `allow-scripts` alone. */
export const SANDBOX = 'allow-scripts allow-top-navigation-by-user-activation allow-downloads';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// By name: not everybody who reads these answers knows numbers.
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

const pageName = ({ widget, locale }: FixedFrame): string => `frame/${widget}.${locale}.html`;

/** What a page in `frame/` shows; undefined for any other path. */
function fixedFrame(path: string, { titles, widgets }: Site): FixedFrame | undefined {
  const [, widget = '', locale = ''] = /^frame\/([\w-]+)\.(\w+)\.html$/.exec(path) ?? [];
  return Object.hasOwn(titles, locale) && Object.hasOwn(widgets, widget)
    ? { widget, locale: locale as Locale }
    : undefined;
}

/** The address of a frame in one spelling, with nothing in it that we did not read. */
function frameAddress(request: FrameRequest, fixed: FixedFrame | undefined, { base }: Site): URL {
  const address = new URL(fixed ? pageName(fixed) : 'embed.html', base);
  const query = address.searchParams;
  if (!fixed) {
    query.set('widget', request.widget ?? '');
    for (const [name, value] of request.attributes) query.set(name, value);
    query.set('lang', request.locale);
  }
  if (request.accent) query.set('accent', request.accent.slice(1));
  if (request.theme !== 'light') query.set('theme', request.theme);
  return address;
}

/** At most what was asked for; what is no positive number asks for nothing. */
function atMost(size: number, limit: string | null): number {
  const most = Number(limit);
  return Number.isInteger(most) && most > 0 ? Math.min(size, most) : size;
}

/** What stands for the address of one of our frames; null for any other, and for one that is wrong. */
export function embedFor(page: URL, site: Site, limits: URLSearchParams): Embed | null {
  const { base, titles, widgets } = site;
  if (page.host !== base.host || !page.pathname.startsWith(base.pathname)) return null;
  const path = page.pathname.slice(base.pathname.length);
  const fixed = fixedFrame(path, site);
  if (!fixed && path !== 'embed.html') return null;
  // One server, whether or not the address says https.
  const request = readRequest(new URL(page.pathname + page.search, base), widgets, fixed);
  const { widget, locale, problems } = request;
  if (!widget || problems.length > 0) return null;
  const title = titles[locale]?.[widget] ?? widget;
  const href = escapeHtml(frameAddress(request, fixed, site).href);
  const width = atMost(WIDTH, limits.get('maxwidth'));
  const height = atMost(HEIGHTS[widget] ?? 600, limits.get('maxheight'));
  const text = escapeHtml(title);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'charter-widgets',
    provider_url: base.href,
    cache_age: 86_400,
    width,
    height,
    // WordPress resizes a frame only if a link stands before it, and shows the link until it can.
    html:
      `<blockquote class="wp-embedded-content" lang="${locale}"><a href="${href}">${text}</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="${SANDBOX}" src="${href}" title="${text}" lang="${locale}" width="${width}" height="${height}" frameborder="0"></iframe>`,
  };
}

function reply(status: number, body: object): Reply {
  return {
    status,
    headers: {
      'access-control-allow-origin': '*',
      'cache-control': status === 200 ? 'public, max-age=86400' : 'no-cache',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    },
    body: `${JSON.stringify(body)}\n`,
  };
}

/**
 * Answers `…?url=<address of a frame>&format=json&maxwidth=…&maxheight=…`: 400 without an address,
 * 404 for one that is none of our frames or asks for what they do not have, 501 for XML.
 */
export function answer({ searchParams: query }: URL, site: Site): Reply {
  if ((query.get('format') ?? 'json') !== 'json')
    return reply(501, { error: 'The only format is json.' });
  const address = query.get('url') ?? '';
  if (!URL.canParse(address)) return reply(400, { error: 'url is not an address.' });
  const embed = embedFor(new URL(address), site, query);
  return embed
    ? reply(200, embed)
    : reply(404, { error: `${site.base.href} has no such frame: open its address to see why.` });
}

const DISCOVERY = /\s*<link\b[^>]*application\/json\+oembed[^>]*>/g;

/** The page with a link to its oEmbed answer, instead of the one it may have had. */
export function withDiscovery(html: string, href: string, title: string): string {
  const link = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
  return html.replace(DISCOVERY, '').replace(/\s*<\/head>/, () => `\n    ${link}\n  </head>`);
}
