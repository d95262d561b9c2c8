import { css } from 'lit';

export const charterMapStyles = css`
  .summary {
    margin: 0 0 0.75em;
    max-width: 62ch;
  }
  .map {
    position: relative;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 44em;
    overflow: hidden;
  }
  .land {
    fill: var(--charter-land-color, color-mix(in srgb, currentColor 15%, transparent));
  }
  .context {
    fill: color-mix(in srgb, currentColor 6%, transparent);
  }
  .shade-0 {
    fill: color-mix(in srgb, var(--accent) 25%, transparent);
  }
  .shade-1 {
    fill: color-mix(in srgb, var(--accent) 42%, transparent);
  }
  .shade-2 {
    fill: color-mix(in srgb, var(--accent) 60%, transparent);
  }
  .shade-3 {
    fill: color-mix(in srgb, var(--accent) 80%, transparent);
  }
  .shade-4 {
    fill: var(--accent);
  }
  .borders {
    fill: none;
    stroke: #000;
    stroke-width: 1px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .disc {
    fill: none;
    stroke: var(--accent);
    stroke-width: var(--dot, 6px);
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .year-0 {
    stroke-opacity: 1;
  }
  .year-1 {
    stroke-opacity: 0.8;
  }
  .year-2 {
    stroke-opacity: 0.62;
  }
  .year-3 {
    stroke-opacity: 0.46;
  }
  .year-4 {
    stroke-opacity: 0.32;
  }
  .shape {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
    transform: scale(var(--shape, 1));
  }
  .decided {
    fill: var(--charter-background-color, transparent);
  }
  .unknown,
  .unconfirmed {
    stroke: var(--quiet);
    stroke-width: 1px;
  }
  .unconfirmed {
    stroke-dasharray: 1.5 1.5;
  }
  .name {
    font-size: calc(15px * var(--shape, 1));
    font-weight: 600;
    fill: currentColor;
    stroke: var(--charter-background-color, transparent);
    stroke-width: 3px;
    paint-order: stroke;
    vector-effect: non-scaling-stroke;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .key {
    inline-size: 1.1em;
    block-size: 1.1em;
    --shape: 1;
    color: CanvasText;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .option input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--accent);
  }
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
    margin: 0;
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
  /* Without a list the picture is wider; then its marks are a little larger than they need be. */
  @container (max-width: 60em) {
    .picture {
      --dot: 5px;
      --shape: 1.5;
    }
  }
  @container (max-width: 30em) {
    .picture {
      --dot: 4.5px;
      --shape: 2;
    }
  }
  @container (min-width: 44em) {
    .with-list {
      display: grid;
      grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
      gap: 0 1.5em;
    }
    .with-list .list {
      margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.5px;
      vector-effect: non-scaling-stroke;
    }
    .disc,
    .shape {
      stroke: Highlight;
      stroke-opacity: 1;
    }
    .chosen-row > button {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .list input,
    .pages,
    .option {
      display: none;
    }
    .picture {
      max-block-size: 16cm;
    }
  }
`;
