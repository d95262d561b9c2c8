/**
 * All elements in one script without modules, for pages of XHTML and editors that know no
 * `type="module"`. It looks for placeholders as the loader does.
 */
import './embed/xml-attributes.js';
import './define.js';
import { fill } from './embed/placeholder.js';
import { needs } from './embed/needs.js';

const selector = '[data-charter-widget]';

function find(root: ParentNode): void {
  for (const holder of root.querySelectorAll<HTMLElement>(selector)) fillOne(holder);
}

function fillOne(holder: HTMLElement): void {
  void fill(holder, Object.hasOwn(needs, holder.getAttribute('data-charter-widget') ?? ''));
}

find(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(selector)) fillOne(node);
      find(node);
    }
}).observe(document, { childList: true, subtree: true });
