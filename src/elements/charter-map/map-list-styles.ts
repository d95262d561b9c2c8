import { css } from 'lit';

export const mapListStyles = css`
  .list input,
  .filters select {
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
  .plain {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .rows {
    list-style: none;
    margin: 0.25em 0 0;
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
  .row.hovered {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .hovered > button {
    border-inline-start-color: var(--accent);
  }
  .row > button:focus-visible {
    outline-offset: -2px;
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
  .pages {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--quiet);
  }
  button[disabled] {
    opacity: 0.4;
    cursor: default;
  }
  .explore,
  .zoom {
    position: absolute;
    z-index: 2;
    background: var(--surface);
  }
  .explore {
    inset: 0.75em auto auto 0.75em;
    font-weight: 600;
  }
  .below {
    inset: auto auto 0.75em 0.75em;
  }
  .zoom {
    display: grid;
    inset: 0.75em 0.75em auto auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .zoom button {
    inline-size: 40px;
    padding: 0;
    border: 0;
    color: inherit;
    font-size: 1.125em;
  }
  .zoom button + button {
    border-block-start: 1px solid var(--line);
    border-radius: 0;
  }
  .failed {
    position: absolute;
    z-index: 2;
    inset: auto 0.75em 4em;
    padding: 0.25em 0.75em;
    font-size: 0.875em;
    background: var(--surface);
  }
  .stage .chosen .shape,
  .stage .hovered .shape {
    --shape: 1;
  }
  .name {
    font-size: 14px;
    font-weight: 600;
    fill: currentColor;
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  @media (forced-colors: active) {
    .row > button {
      border-inline-start-color: Canvas;
    }
    .hovered > button {
      border-inline-start-color: Highlight;
    }
    .name {
      fill: CanvasText;
    }
  }
  @media print {
    .list input,
    .explore,
    .zoom {
      display: none;
    }
    .rows {
      columns: 3 11em;
    }
    .row {
      break-inside: avoid;
      font-size: 0.875em;
    }
    .row > button {
      min-block-size: 0;
      padding: 0.15em 0;
    }
  }
`;
