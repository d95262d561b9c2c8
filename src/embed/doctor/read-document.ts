/** What a document tells by itself, whether it runs or was only parsed. */
import { nearestLanguage } from '../../localization/locales.js';
import type { Hiding, LiveState, SeenElement, SeenScript } from './types.js';
import { TAGS } from './vocabulary.js';

const MARK = 'data-charter-widget';
const OWN = TAGS.join();
const OURS = `${OWN},[${MARK}]`;

const FILE = new RegExp(
  `(?:^|/)(?:charter-widgets(?:\\.classic)?|${TAGS.join('|')})\\.js(?:[?#]|$)`,
);

/** The start tag as it would be written; a nonce is a secret and stands first. */
export function startTag(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'nonce')
    .map(({ name, value }) =>
      value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ` ${name}`,
    );
  const nonce = element.hasAttribute('nonce') ? ' nonce="…"' : '';
  return `<${element.localName}${nonce}${attributes.join('')}>`;
}

/** A selector by which a style sheet finds it. */
export function selectorOf(element: Element): string {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const [name] = element.classList;
  return name ? `${element.localName}.${CSS.escape(name)}` : element.localName;
}

export const parentOf = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;

export function readScripts(root: Document, base: string | null): readonly SeenScript[] {
  return [...root.querySelectorAll('script')].flatMap((script) => {
    const src = script.getAttribute('src') ?? '';
    if (!FILE.test(src)) return [];
    return [
      {
        tag: `${startTag(script)}</script>`,
        url: base && URL.canParse(src, base) ? new URL(src, base).href : src,
        type: script.getAttribute('type') ?? '',
        nonce: script.nonce || (script.getAttribute('nonce') ?? ''),
        integrity: script.getAttribute('integrity')?.trim() ?? '',
        parserInserted: true,
      },
    ];
  });
}

/** All that match, in open shadow roots, too, but not in our own. */
function* findAll(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const ours = element.matches(OURS);
    if (ours) yield element;
    else if (element.shadowRoot) yield* findAll(element.shadowRoot);
  }
}

function attributesOf(element: Element, placeholder: boolean): Record<string, string> {
  return Object.fromEntries(
    [...element.attributes].flatMap(({ name, value }) => {
      if (!placeholder) return [[name, value]];
      if (name === MARK) return [];
      return name.startsWith('data-') ? [[name.slice(5), value]] : [];
    }),
  );
}

interface Live {
  /** What hides the element that a reader would see. */
  readonly hiding: (element: Element) => Hiding | null;
  readonly state: (element: Element, tag: string) => LiveState | null;
}

export interface ReadElements {
  readonly elements: readonly SeenElement[];
  readonly unknown: readonly { readonly name: string; readonly markup: string }[];
}

export function readElements(root: Document, { hiding, state }: Live): ReadElements {
  const elements: SeenElement[] = [];
  const unknown: { name: string; markup: string }[] = [];
  for (const element of findAll(root)) {
    const mark = element.getAttribute(MARK);
    // A link that is a placeholder stands inside the element once there is one.
    if (mark !== null && element.parentElement?.closest(OWN)) continue;
    const placeholder = !TAGS.includes(element.localName);
    const tag = placeholder ? (mark ?? '') : element.localName;
    const markup = startTag(element);
    if (!TAGS.includes(tag)) {
      unknown.push({ name: tag, markup });
      continue;
    }
    const attributes = attributesOf(element, placeholder);
    elements.push({
      tag,
      placeholder,
      attributes,
      markup,
      lang: attributes.lang ?? nearestLanguage(element),
      hidden: hiding(element),
      live: state(element, tag),
    });
  }
  return { elements, unknown };
}

/** A closed disclosure around an element, unless that stands in its summary. */
export function closedDetails(element: Element): Hiding | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const parent: Element | null = parentOf(node);
    if (parent?.localName !== 'details' || parent.hasAttribute('open')) continue;
    if (node.localName === 'summary') continue;
    return {
      how: 'closed-details',
      markup: startTag(parent),
      selector: selectorOf(parent),
      by: 'details',
    };
  }
  return null;
}

/** Tags of ours that readers see as text, outside of where code is shown on purpose. */
export function findAsText(root: Document): string | null {
  const pattern = new RegExp(`<(?:${TAGS.join('|')})\\b[^<>]*>|<[^<>]*${MARK}=[^<>]*>`);
  const walker = root.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const [found] = pattern.exec(data) ?? [];
    if (
      found &&
      !parentElement?.closest('pre,code,kbd,samp,textarea,script,style,template,noscript')
    )
      return found;
  }
  return null;
}

/** Start tags with a slash, which HTML passes over: what follows then stands inside the element. */
export function findSelfClosing(source: string): readonly string[] {
  const text = source.replace(/<!--.*?-->|<(pre|code|textarea|script|style)\b.*?<\/\1>/gis, '');
  return (
    text.match(new RegExp(`<(?:${TAGS.join('|')})(?:\\s(?:"[^"]*"|'[^']*'|[^>"'])*)?/>`, 'gi')) ??
    []
  );
}

export const metaPolicies = (root: Document): readonly string[] =>
  [...root.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );

export const metaReferrer = (root: Document): string | null =>
  root.querySelector('meta[name="referrer" i]')?.getAttribute('content') ?? null;
