/**
 * The script of `embed.html` and of the pages in `frame/`: puts the element that the address asks
 * for into the page, or says what is wrong with the address, and tells the page around how high it is.
 */
import { richText } from '../core/rich-text.js';
import { LOCALES, negotiate, type Locale } from '../localization/locales.js';
import { postHeight } from './frame-height.js';
import { readRequest, type FixedFrame, type FrameRequest, type Problem } from './frame-request.js';
import { atlas, widgets, words } from 'virtual:charter-frame';

const root = document.documentElement;
const main = document.querySelector('main') ?? document.body;

function make(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** Names and values stay as they are, whatever the language. */
function code(text: string): HTMLElement {
  const element = make('code', text);
  element.translate = false;
  return element;
}

function link(href: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = make('a', ...content);
  element.setAttribute('href', href);
  return element;
}

const joined = (names: readonly string[]): Node[] =>
  names.flatMap((name, i) => [...(i > 0 ? [document.createTextNode(', ')] : []), code(name)]);

/** The pages in `frame/` show one thing, which is also there without script. */
function fixedFrame(): FixedFrame | undefined {
  const { widget } = main.dataset;
  const locale = LOCALES.find((each) => each === root.lang);
  return widget && locale ? { widget, locale } : undefined;
}

/** The page that takes every parameter, with those of this one. */
function freeAddress({ widget, locale }: FixedFrame): HTMLElement {
  const address = new URL(/* @vite-ignore */ 'embed.html', import.meta.url);
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries({ widget, lang: locale })) query.set(name, value);
  address.search = query.toString();
  const element = link(address.href, code(address.href));
  element.setAttribute('target', '_self');
  return element;
}

function explain({ kind, name, value, allowed }: Problem, locale: Locale): Node {
  const fixed = kind === 'fixed' && fixedFrame();
  const pieces = document.createDocumentFragment();
  pieces.append(...(fixed ? [freeAddress(fixed)] : joined(allowed)));
  return make(
    'li',
    ...richText<Node>(words[locale].problems[kind] ?? '', [code(name), code(value), pieces]),
  );
}

/** Puts `content` into the page, in the language and under the title of the element. */
function fill(tag: string, locale: Locale, ...content: readonly Node[]): void {
  const title = words[locale].titles[tag] ?? '';
  const heading = make('h1', title);
  heading.className = 'unseen';
  root.lang = locale;
  document.title = title;
  main.replaceChildren(heading, ...content);
}

/** Instead of the element: what is wrong, in the language of the reader if that is what is wrong. */
function refuse({ widget, problems, locale }: FrameRequest): void {
  const spoken = problems.some(({ kind }) => kind === 'unknown-language')
    ? (navigator.languages.map(negotiate).find((each) => each !== null) ?? 'en')
    : locale;
  const { wrong, link: text } = words[spoken];
  fill(
    widget ?? 'charter-map',
    spoken,
    make('p', wrong),
    make('ul', ...problems.map((problem) => explain(problem, spoken))),
    make('p', link(atlas, text)),
  );
}

function show({ widget, locale, attributes }: FrameRequest): void {
  const tag = widget ?? '';
  // The pages in `frame/` have it already, around what shows without script.
  if (!main.querySelector(tag)) {
    const element = make(tag, make('p', link(atlas, words[locale].link)));
    // There is one heading above it.
    element.setAttribute('heading-level', '2');
    for (const [name, value] of attributes) element.setAttribute(name, value);
    fill(tag, locale, element);
  }
  void import(
    /* @vite-ignore */ new URL(/* @vite-ignore */ 'charter-widgets.js', import.meta.url).href
  );
}

/** A sandbox may hold back links without a word; then at least their address can be read. */
function tellAddresses({ locale }: FrameRequest): void {
  const told = make('p');
  told.setAttribute('role', 'status');
  main.after(told);
  addEventListener('click', (event) => {
    const clicked = event
      .composedPath()
      .find((each) => each instanceof HTMLAnchorElement && each.href !== '');
    if (!(clicked instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    if (clicked.download || clicked.target === '_self') return;
    told.replaceChildren(...richText<Node>(words[locale].address, [code(clicked.href)]));
  });
}

const request = readRequest(new URL(location.href), widgets, fixedFrame());
root.dataset.theme = request.theme;
if (request.accent) root.style.setProperty('--charter-accent-color', request.accent);
if (parent === window) root.dataset.alone = '';
if (request.problems.length > 0) refuse(request);
else show(request);
// An origin of `null` is a sandbox without `allow-same-origin`.
if (origin === 'null') tellAddresses(request);
postHeight(request.problems.length > 0 ? null : request.widget);
