/** The look of a report, on the doctor's own page and over a page of others. */
export const reportStyles = `
  .report {
    all: initial;
    display: block;
    font: inherit;
    line-height: 1.5;
    color: inherit;
    overflow-wrap: anywhere;
    --quiet: color-mix(in srgb, currentColor 72%, transparent);
    --line: color-mix(in srgb, currentColor 20%, transparent);
    --tint: color-mix(in srgb, currentColor 6%, transparent);
  }
  h2, h3 {
    margin: 0 0 .75em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  ol + h2, ol + h3 {
    margin-block-start: 1.5em;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 1em;
    border-block-start: 1px solid var(--line);
  }
  p {
    margin: 0;
    max-inline-size: 62ch;
  }
  .what {
    font-weight: 600;
  }
  .label {
    margin-block-start: .75em;
    font-size: .875em;
    color: var(--quiet);
  }
  .how {
    margin-block-start: .75em;
  }
  pre {
    margin: .25em 0 0;
    padding: .5em .75em;
    border-radius: .375em;
    background: var(--tint);
    font: .875em/1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }
  .evidence {
    padding: 0;
    background: none;
    color: var(--quiet);
  }
  .cure {
    margin-block-start: .5em;
    padding-block: .75em;
    border: 1px solid var(--line);
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: .5em 1em;
    align-items: center;
    margin-block-start: .5em;
  }
  button {
    min-block-size: 40px;
    padding: 0 1em;
    border: 1px solid currentColor;
    border-radius: .375em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .said {
    color: var(--quiet);
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @media print {
    .copy {
      display: none;
    }
  }
`;

/** The same over a page: a sheet at the edge, in colours of its own. */
export const panelStyles = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 auto !important;
    z-index: 2147483647 !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: min(100vw, 36rem) !important;
    max-block-size: min(100vh, 44rem) !important;
    overflow: auto !important;
    overscroll-behavior: contain !important;
    padding: 0 !important;
    border: 1px solid #8a8f93 !important;
    background: #fff !important;
    color: #1c2226 !important;
    color-scheme: light !important;
    font: 1rem/1.5 system-ui, sans-serif !important;
    box-shadow: 0 .25rem 1.5rem rgb(0 0 0 / 25%) !important;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      background: #15191c !important;
      color: #e8ecee !important;
      color-scheme: dark !important;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  .panel {
    padding: 1.25rem 1.5rem 1.5rem;
  }
  .top {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 1rem;
  }
  .top h2 {
    margin: .375rem 0 0;
    font-size: 1.375em;
  }
  .top h2:focus {
    outline: none;
  }
  .top button {
    flex: none;
  }
  .all {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .well {
    margin-block-end: 1em;
  }
`;

/** Style sheets made by script are not what a policy without `unsafe-inline` forbids. */
export function adopt(root: ShadowRoot, ...texts: readonly string[]): void {
  root.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
