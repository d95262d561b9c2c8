/** Sees the page that it runs on: the document, its policies, its files, how its elements are. */
import { fetchFile, fetchPage } from './fetch-files.js';
import { pageHeaders } from './headers.js';
import { splitPolicies } from './policy.js';
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
import type { Hiding, LiveState, Observations, SeenFile, SeenScript } from './types.js';
import { TAGS } from './vocabulary.js';

/** How long elements are waited for at most, and how long while nothing more comes; milliseconds. */
const PATIENCE = 10_000;
const QUIET = 800;

interface CharterLike extends HTMLElement {
  readonly status?: string;
  readonly error?: Error | null;
}

/** The element in a placeholder, or the element itself. */
const shownBy = (element: Element, tag: string): CharterLike | null =>
  element.localName === tag
    ? (element as CharterLike)
    : (element.shadowRoot?.querySelector<CharterLike>(tag) ?? null);

function found(how: Hiding['how'], element: Element, by: string): Hiding {
  return { how, markup: startTag(element), selector: selectorOf(element), by };
}

function hiding(element: Element): Hiding | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none')
      return found('hidden', node, node.hasAttribute('hidden') ? 'hidden' : 'display: none');
    // It is inherited: the outermost that has it has set it.
    const parent = parentOf(node);
    if (visibility !== 'visible' && !(parent && getComputedStyle(parent).visibility === visibility))
      return found('hidden', node, `visibility: ${visibility}`);
  }
  return closedDetails(element) ?? sizeless(element);
}

/** An element without a size, or in a box that clips all of it. */
function sizeless(element: Element): Hiding | null {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const { width, height } = node.getBoundingClientRect();
    if (overflowY !== 'visible' && height === 0) return found('no-size', node, 'height: 0');
    if (overflowX !== 'visible' && width === 0) return found('no-size', node, 'width: 0');
  }
  const { width } = element.getBoundingClientRect();
  const started = customElements.get(element.localName) ?? element.shadowRoot;
  return started && width === 0 ? found('no-size', element, 'width: 0') : null;
}

/** Something around the element holds its place, as far out as it stands alone. */
function isReserved(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { minHeight, aspectRatio } = getComputedStyle(node);
    if (Number.parseFloat(minHeight) > 0 || aspectRatio !== 'auto') return true;
    if ((node as HTMLElement).style.height) return true;
    const siblings = [...(node.parentElement?.children ?? [])].filter(
      (each) => !/^(script|style|link|template)$/.test(each.localName),
    );
    if (siblings.length > 1 || node.parentElement === node.ownerDocument.body) return false;
  }
  return false;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node: Node | null }[];
}

/** What has moved since the page began; empty in engines that do not tell. */
async function movedNodes(): Promise<readonly Node[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), 100);
    try {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(
          (list.getEntries() as LayoutShift[])
            .filter(({ hadRecentInput, value }) => !hadRecentInput && value > 0.005)
            .flatMap(({ sources }) => sources?.map(({ node }) => node) ?? [])
            .filter((node) => node !== null),
        );
      }).observe({ type: 'layout-shift', buffered: true });
    } catch {
      clearTimeout(timer);
      resolve([]);
    }
  });
}

const stateOf =
  (moved: readonly Node[]) =>
  (element: Element, tag: string): LiveState => {
    const shown = shownBy(element, tag);
    const { top, bottom, height } = element.getBoundingClientRect();
    return {
      defined: customElements.get(tag) !== undefined,
      status: shown?.status ?? '',
      error: shown?.error?.message ?? '',
      near: top < innerHeight + 600 && bottom > -600,
      height,
      reserved: isReserved(element),
      moved: moved.some(
        (node) =>
          (element.compareDocumentPosition(node) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0,
      ),
    };
  };

/** Until the page is loaded and each element near the window is ready or in error. */
async function settle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const waiting = (): boolean =>
    [...document.querySelectorAll(`${TAGS.join()},[data-charter-widget]`)].some((element) => {
      const tag = element.getAttribute('data-charter-widget') ?? element.localName;
      const { top } = element.getBoundingClientRect();
      return (
        element.checkVisibility?.() &&
        top < innerHeight + 600 &&
        TAGS.includes(tag) &&
        !/ready|error/.test(shownBy(element, tag)?.status ?? '')
      );
    });
  const began = performance.now();
  let files = 0;
  let last = began;
  while (waiting() && performance.now() < Math.min(last + QUIET, began + PATIENCE)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { length } = performance.getEntriesByType('resource');
    if (length !== files) last = performance.now();
    files = length;
  }
}

/** The policy that a refusal names, where the page's headers may not be read. */
function listen(): { readonly policies: Set<string>; stop(): void } {
  const policies = new Set<string>();
  const note = ({ originalPolicy, disposition }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce')
      splitPolicies(originalPolicy).forEach((each) => policies.add(each));
  };
  document.addEventListener('securitypolicyviolation', note);
  return { policies, stop: () => document.removeEventListener('securitypolicyviolation', note) };
}

type Resource = PerformanceResourceTiming & { readonly contentType?: string };

const resources = (): readonly Resource[] =>
  performance.getEntriesByType('resource') as unknown as readonly Resource[];

const ofEntry = ({ name, responseStatus, contentType }: Resource): SeenFile => ({
  url: name,
  status: responseStatus ?? 0,
  type: contentType || null,
  integrity: null,
});

async function readFiles(scripts: readonly SeenScript[]): Promise<readonly SeenFile[]> {
  const asked = scripts.map(async ({ url, integrity }) => {
    const file = await fetchFile(url, integrity);
    const entry = resources().find(({ name }) => name === url);
    // A policy without `connect-src` lets scripts in that `fetch` may not ask for.
    return file.status === 0 && entry?.responseStatus ? ofEntry(entry) : file;
  });
  const chunks = resources().filter(({ name }) => name.includes('/chunks/'));
  return [...(await Promise.all(asked)), ...chunks.map(ofEntry)];
}

const versionsOf = (files: readonly SeenFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ url }) => /\/(\d[\w.+-]*-[\da-f]{10})\//.exec(url)?.[1] ?? [])),
];

/** Waits until the page has come to rest, then looks at it. */
export async function observePage(): Promise<Observations> {
  const refusals = listen();
  await settle();
  const page = await fetchPage(location.href);
  const scripts = readScripts(document, document.baseURI);
  const files = await readFiles(scripts);
  const answer = page ? pageHeaders(page.headers) : null;
  refusals.stop();
  const written = metaPolicies(document);
  const moved = await movedNodes();
  return {
    url: location.href,
    contentType: document.contentType,
    referrerPolicy: metaReferrer(document) ?? answer?.referrerPolicy ?? '',
    policies: [...new Set([...(answer?.policies ?? []), ...written, ...refusals.policies])],
    scripts,
    ...readElements(document, { hiding, state: stateOf(moved) }),
    selfClosing: page && document.contentType === 'text/html' ? findSelfClosing(page.html) : [],
    asText: findAsText(document),
    files,
    versions: versionsOf(files),
    live: true,
  };
}
