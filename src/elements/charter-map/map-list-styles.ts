import { css } from 'lit';

export const mapListStyles = css`
  .list {
    margin-block-start: 1em;
  }
  .list input {
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
  .list input::placeholder {
    color: inherit;
    opacity: 0.72;
  }
  .rows {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }
  .row {
    border-block-end: 1px solid var(--line);
  }
  .row > button {
    display: grid;
    grid-template-columns: 1fr auto;
    inline-size: 100%;
    padding: 0.45em 0.5em;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: 0;
    color: inherit;
    text-align: start;
    line-height: 1.35;
  }
  .row > button:hover {
    background: var(--tint);
  }
  .chosen-row {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .chosen-row > button {
    border-inline-start-color: var(--accent);
  }
  .row-year,
  .row-note {
    font-size: 0.875em;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .row-note {
    grid-column: 1 / -1;
  }
  .details {
    padding: 0 0.5em 0.6em calc(0.5em + 3px);
    font-size: 0.875em;
  }
  .details dl {
    display: grid;
    gap: 0.15em;
    margin: 0;
  }
  .details dl div {
    display: flex;
    gap: 0.5em;
  }
  .details dt {
    color: var(--quiet);
  }
  .details dt::after {
    content: ':';
  }
  .details dd {
    margin: 0;
  }
  .details .source {
    font-size: inherit;
    margin-block-start: 0.25em;
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
  .pages button[disabled] {
    opacity: 0.4;
    cursor: default;
  }
  @container (min-width: 44em) {
    .with-list .list {
      margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .row > button {
      border-inline-start-color: Canvas;
    }
    .chosen-row > button {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .list input {
      display: none;
    }
  }
`;
