import { css } from 'lit';

/**
 * What every element shares. On `:host` stands only `display`, as a host page's
 * `*{all:unset!important}` beats everything else there; the wrapper inside starts from nothing and
 * lets the page's font and colour back in.
 *
 * Greys are mixed from the text colour, so that light, dark and branded pages work without a theme.
 */
export const baseStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    font: inherit;
    line-height: 1.5;
    color: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    --accent: var(--charter-accent-color, currentColor);
    --quiet: var(--charter-quiet-color, color-mix(in srgb, currentColor 72%, transparent));
    --line: var(--charter-line-color, color-mix(in srgb, currentColor 20%, transparent));
  }
  p {
    margin: 0;
    max-width: 62ch;
  }
  .source {
    margin-top: 0.5em;
    font-size: 0.875em;
    color: var(--quiet);
  }
  a,
  button {
    font: inherit;
    color: inherit;
  }
  summary {
    padding: 0.25em 0;
    cursor: pointer;
    color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
