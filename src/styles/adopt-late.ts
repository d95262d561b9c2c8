import type { CSSResult, ReactiveElement } from 'lit';

/** Adds styles that came with a part of the element loaded later; once, however often it is called. */
export function adoptLate({ renderRoot }: ReactiveElement, ...styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  for (const { styleSheet } of styles)
    if (styleSheet && !renderRoot.adoptedStyleSheets.includes(styleSheet))
      renderRoot.adoptedStyleSheets.push(styleSheet);
}
