import { warnOnce } from '../core/warn.js';

/** What every element has without observing it. */
const INHERITED = ['lang', 'dir'];

/** Only what the element observes: an editor that lets `data-onclick` pass must not open a door. */
function copyAttributes(holder: Element, element: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = holder.getAttribute(`data-${name}`);
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}

/**
 * Puts the element into its placeholder once it is defined; until then, and if that never happens,
 * the page is as it was.
 *
 * A block gets it in a shadow root, with its own children as the fallback. Whoever made the page
 * finds every node and attribute where it was: what hydrates, restores, edits or removes it goes on
 * working, and a copy of it is a placeholder again. A link cannot have a shadow root; it becomes
 * the fallback inside the element.
 */
export async function fill(holder: HTMLElement, known: boolean): Promise<void> {
  const tag = holder.getAttribute('data-charter-widget') ?? '';
  if (!known) {
    warnOnce(`data-charter-widget="${tag}" is none of our elements.`);
    return;
  }
  const { observedAttributes } = (await customElements.whenDefined(tag)) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  if (holder.shadowRoot || holder.closest(tag)) return;
  const element = document.createElement(tag);
  const names = [...observedAttributes, ...INHERITED];
  copyAttributes(holder, element, names);
  new MutationObserver(() => copyAttributes(holder, element, names)).observe(holder, {
    attributes: true,
  });
  if (holder.localName === 'a') {
    holder.replaceWith(element);
    element.append(holder);
    return;
  }
  try {
    element.append(document.createElement('slot'));
    holder.attachShadow({ mode: 'open' }).append(element);
  } catch {
    warnOnce(`data-charter-widget: <${holder.localName}> cannot hold it, a <div> or a link can.`);
  }
}
