import { css } from 'lit';

export const charterMapStyles = css`
  .root {
    --surface: var(--charter-background-color, var(--page, Canvas));
    /* Of a border that is not there: tells of a change of colours, see page-colour-controller.ts. */
    border-color: var(--accent) var(--surface) var(--charter-land-color, currentColor);
    transition:
      color 1ms,
      border-color 1ms;
  }
  .summary {
    margin: 0 0 0.75em;
    max-width: 62ch;
  }
  .stage {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    overflow: hidden;
  }
  .picture {
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 44em;
    overflow: visible;
  }
  canvas {
    position: absolute;
    inset: -25%;
    inline-size: 150%;
    block-size: 150%;
    pointer-events: none;
  }
  .insets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-block-size: 7em;
    margin-block-start: 0.5em;
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
    stroke: var(--surface);
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
    fill: var(--surface);
  }
  .unknown,
  .undated,
  .unconfirmed {
    stroke: var(--quiet);
    stroke-width: 1px;
  }
  .unconfirmed {
    stroke-dasharray: 1.5 1.5;
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
  /* Without a list the picture is wider; then its marks are a little larger than they need be. */
  @container (max-width: 60em) {
    .picture {
      --dot: 5px;
      --shape: 1.5;
    }
  }
  @container (max-width: 30em) {
    /* Five of them stand in two rows. */
    .FR {
      min-block-size: 14em;
    }
    .picture {
      --dot: 4.5px;
      --shape: 2;
    }
  }
  .side {
    padding-block-start: 1em;
  }
  .side > svg {
    display: block;
  }
  @container (min-width: 44em) {
    .with-list {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1.75fr) minmax(0, 1fr);
      gap: 0 1.5em;
    }
    .side {
      grid-area: 1 / 2 / 3;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.5px;
      vector-effect: non-scaling-stroke;
    }
    .borders {
      stroke: none;
    }
    .disc,
    .shape {
      stroke: Highlight;
      stroke-opacity: 1;
    }
  }
  @media print {
    .borders {
      stroke: #fff;
    }
    .option {
      display: none;
    }
    .picture {
      max-block-size: 16cm;
    }
  }
`;
