/** The element itself, beside the code for it. */
import type { Configuration } from './configuration.js';
import { make } from './dom.js';
import type { Fallback } from './snippets.js';
import type { Width } from './texts.js';

export const WIDTHS: readonly Width[] = ['phone', 'tablet', 'full'];

/** Shows the configuration; an element that is there already is changed, not replaced. */
export function showPreview(
  stage: HTMLElement,
  { widget, language, attributes, scheme, accent }: Configuration,
  { sentence, link }: Fallback,
): void {
  stage.lang = language;
  stage.dataset.colours = scheme;
  if (accent) stage.style.setProperty('--charter-accent-color', accent);
  else stage.style.removeProperty('--charter-accent-color');
  let element = stage.querySelector(widget);
  if (!element) {
    element = document.createElement(widget);
    // Set before it is there, or it would first show something else.
    applyAttributes(element, attributes);
    stage.replaceChildren(element);
  } else applyAttributes(element, attributes);
  element.replaceChildren(make('p', {}, `${sentence} `, make('a', { href: link.href }, link.text)));
}

function applyAttributes(element: Element, attributes: Configuration['attributes']): void {
  for (const name of element.getAttributeNames())
    if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
