import { css } from 'lit';

/**
 * What every element shares. On `:host` stands only `display`, as a host page's
 * `*{all:unset!important}` beats everything else there; the wrapper inside starts from nothing and
 * lets the page's font and colour back in.
 *
 * Greys are mixed from the text colour, so that light, dark and branded pages work without a theme.
 * Where `color-mix` is missing, the text colour itself is readable, if less quiet.
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
    letter-spacing: inherit;
    color: inherit;
    text-align: start;
    container-type: inline-size;
    --accent: var(--charter-accent-color, currentColor);
    --quiet: var(--charter-quiet-color, color-mix(in srgb, currentColor 72%, transparent));
    --line: var(--charter-line-color, color-mix(in srgb, currentColor 20%, transparent));
    --tint: var(--charter-tint-color, color-mix(in srgb, currentColor 9%, transparent));
    --radius: var(--charter-radius, 0.375em);
  }
  .source {
    margin: 0.5em 0 0;
    font-size: 0.875em;
    color: var(--quiet);
    max-width: 62ch;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: 40px;
    padding: 0 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    color: var(--accent);
    padding-block: 0.25em;
  }
  .notice {
    margin: 0 0 0.5em;
    max-width: 62ch;
  }
  .skeleton {
    color: var(--quiet);
    padding-block: 0.5em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
