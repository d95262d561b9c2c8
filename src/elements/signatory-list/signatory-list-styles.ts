import { css } from 'lit';

/** The list where it is narrow: name, year, and the rest beneath. A wide one has styles of its own. */
export const signatoryListStyles = css`
  [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0 0.75em;
    border: 1px solid var(--quiet);
    border-radius: var(--radius);
    background: none;
    -webkit-appearance: none;
    appearance: none;
  }
  [type='search']::placeholder {
    color: inherit;
    opacity: 0.72;
  }
  table {
    display: block;
    position: relative;
  }
  thead {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .rows {
    display: block;
  }
  .row {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: baseline;
    gap: 0 0.5em;
    padding: 0.45em 0.5em;
    border-inline-start: 3px solid transparent;
    line-height: 1.35;
    cursor: pointer;
  }
  .row.hovered {
    border-inline-start-color: var(--accent);
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  .name {
    grid-column: 1 / 3;
  }
  .note {
    grid-column: 1 / -1;
  }
  /* A block: what stands beside a name of two lines is in line with the first. */
  .row button {
    display: block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: inherit;
    text-align: start;
  }
  .row button:focus-visible {
    outline-offset: 0;
  }
  .pages {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .empty {
    margin-block: 0.75em;
  }
  button[disabled] {
    opacity: 0.4;
    cursor: default;
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }
    .row.hovered {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    [type='search'] {
      display: none;
    }
    .rows {
      columns: 3 11em;
    }
    .row {
      break-inside: avoid;
      padding: 0.15em 0;
      font-size: 0.875em;
    }
    .row button {
      display: inline;
      min-block-size: 0;
    }
  }
`;
