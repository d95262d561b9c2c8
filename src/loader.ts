/**
 * What a site's one script tag loads: it looks for our elements and their placeholders, now and
 * later, and imports those that come near the window, each with everything it needs at once, so
 * that nothing waits for a third round trip.
 */
import { LOCALES } from './localization/locales.js';
import { modules } from './embed/needs.js';
import type * as Placeholder from './embed/placeholder.js';
import { folder, needs } from 'virtual:charter-files';

const MARK = 'data-charter-widget';
/** Chunks that were started, and failures that were told of. */
const known = new Set<string>();
const selector = `${Object.keys(needs).join()},[${MARK}]`;

const bring = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(file, import.meta.url).href);

const read = (element: Element, name: string): string | null =>
  element.getAttribute(element.hasAttribute(MARK) ? `data-${name}` : name);

function load(element: Element): void {
  const mark = element.getAttribute(MARK);
  const tag = mark ?? element.localName;
  const ours = Object.hasOwn(needs, tag);
  const start = (name: string): Promise<unknown> =>
    bring(`${folder}${name}.js`).catch((error: unknown) => {
      // Another element may ask again. Whatever stood inside the element stays.
      known.delete(name);
      // What all chunks die of is said once.
      const told = String(error);
      if (!known.has(told)) console.warn(`[charter-widgets] <${tag}>:`, error);
      known.add(told);
    });
  if (mark !== null)
    void start('placeholder').then((module) =>
      (module as typeof Placeholder | undefined)?.fill(element as HTMLElement, ours),
    );
  if (!ours) return;
  // The element knows better (`no`, shadow roots): a wrong guess costs a round trip, nothing else.
  const lang = read(element, 'lang') ?? element.closest('[lang]')?.getAttribute('lang');
  const locale = LOCALES.find((each) => each === lang?.slice(0, 2)) ?? 'en';
  for (const name of modules(needs[tag] ?? '', locale, (attribute) => read(element, attribute)))
    // An attribute must not lead out of the folder.
    if (!known.has(name) && !/[^\w-]/.test(name)) {
      known.add(name);
      void start(name);
    }
}

const near =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting) continue;
            near?.unobserve(target);
            load(target);
          }
        },
        { rootMargin: '600px' },
      )
    : null;

function find(root: ParentNode): void {
  for (const element of [root as Element, ...root.querySelectorAll(selector)])
    if (element.matches?.(selector))
      if (near && read(element, 'loading') !== 'eager') near.observe(element);
      else load(element);
}

find(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) find(node);
}).observe(document, { childList: true, subtree: true });
addEventListener('beforeprint', () => document.querySelectorAll(selector).forEach(load));
// Whoever looks after the page asks in its address why something does not show.
if (/[?&]charter-doctor\b/.test(location.search)) void bring('doctor.js');
