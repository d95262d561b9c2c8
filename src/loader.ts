/**
 * What a site's one script tag loads: it looks for our elements, now and later, and imports those
 * that come near the window, each with everything it needs at once, so that nothing waits for a
 * third round trip.
 */
import { LOCALES } from './localization/locales.js';
import { needs } from './embed/needs.js';
import { chunks, folder } from 'virtual:charter-files';

const loaded = new Set<string>();
const selector = Object.keys(needs).join();

function load(element: Element): void {
  const tag = element.localName;
  // The element knows better (`no`, shadow roots): a wrong guess costs a round trip, nothing else.
  const guess = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
  const locale = LOCALES.find((each) => each === guess) ?? 'en';
  const names = needs[tag]?.((name) => element.getAttribute(name)).replaceAll('~', locale);
  for (const name of `${tag} ${names ?? ''}`
    .split(' ')
    .flatMap((each) => (chunks[each] ?? each).split(' '))) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    import(/* @vite-ignore */ new URL(`${folder}${name}.js`, import.meta.url).href).catch(
      (error: unknown) => {
        // Another element may ask again. Whatever stood inside the element stays.
        loaded.delete(name);
        console.warn(`[charter-widgets] <${tag}>:`, error);
      },
    );
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
  for (const element of root.querySelectorAll(selector)) watch(element);
}

function watch(element: Element): void {
  if (near && element.getAttribute('loading') !== 'eager') near.observe(element);
  else load(element);
}

find(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) watch(node);
      find(node);
    }
}).observe(document, { childList: true, subtree: true });
addEventListener('beforeprint', () => document.querySelectorAll(selector).forEach(load));
