/** Sees a page by its text and its headers alone; nothing of it runs or is loaded. */
import { pageHeaders, parseHeaders } from './headers.js';
import {
  closedDetails,
  findAsText,
  findSelfClosing,
  metaPolicies,
  metaReferrer,
  parentOf,
  readElements,
  readScripts,
  selectorOf,
  startTag,
} from './read-document.js';
import type { Hiding, Observations, SeenFile } from './types.js';

export interface PageText {
  readonly html: string;
  /** Lines of `Name: value`; may be empty. */
  readonly headers: string;
  /** Absolute address of the page; null where it is not known. */
  readonly url: string | null;
  /** The files of ours, where they could be asked for. */
  readonly files?: readonly SeenFile[];
}

const HIDDEN = /(?:^|;)\s*(display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** What hides an element by attributes; style sheets are not read. */
function hiding(element: Element): Hiding | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = HIDDEN.exec(node.getAttribute('style') ?? '')?.[1];
    const by = node.hasAttribute('hidden') ? 'hidden' : style;
    if (by) return { how: 'hidden', markup: startTag(node), selector: selectorOf(node), by };
  }
  return closedDetails(element);
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML: (text: string) => string };
}

/** Nothing in a parsed document runs. A policy may want it said by the one name that we ask for. */
function parse(html: string): Document {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trusted ??= trustedTypes?.createPolicy('charter-widgets', { createHTML: (text) => text }) ?? {
    createHTML: (text) => text,
  };
  return new DOMParser().parseFromString(trusted.createHTML(html), 'text/html');
}

let trusted: { createHTML: (text: string) => string } | undefined;

export function observeHtml({ html, headers, url, files = [] }: PageText): Observations {
  const root = parse(html);
  const answer = pageHeaders(parseHeaders(headers));
  const base = root.querySelector('base[href]')?.getAttribute('href') ?? '';
  const baseUrl = url && URL.canParse(base, url) ? new URL(base, url).href : url;
  return {
    url,
    contentType: answer.contentType,
    referrerPolicy: metaReferrer(root) ?? answer.referrerPolicy,
    policies: [...answer.policies, ...metaPolicies(root)],
    scripts: readScripts(root, baseUrl),
    ...readElements(root, { hiding, state: () => null }),
    selfClosing: answer.contentType.includes('xhtml') ? [] : findSelfClosing(html),
    asText: findAsText(root),
    files,
    versions: [],
    live: false,
  };
}
