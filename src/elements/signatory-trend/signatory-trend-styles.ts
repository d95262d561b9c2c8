import { css } from 'lit';

export const signatoryTrendStyles = css`
  /* Time runs from left to right on every page, as its dates and figures do. */
  .chart {
    direction: ltr;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    max-inline-size: 48em;
    block-size: clamp(11em, 42cqi, 17em);
    margin-block: 2em 2.25em;
    padding-inline-end: 0.75em;
    font-size: 0.875em;
    break-inside: avoid;
  }
  .axis {
    position: relative;
  }
  .axis > svg {
    position: absolute;
    inset: 0;
  }
  .axis > span {
    display: block;
    block-size: 0;
    visibility: hidden;
  }
  .plot {
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
  }
  .plot:focus-visible {
    outline-offset: 4px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  text {
    fill: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .label {
    fill: currentColor;
    font-size: 1.125em;
    font-weight: 700;
  }
  .grid {
    stroke: var(--line);
  }
  .area {
    fill: var(--accent);
    opacity: 0.1;
  }
  .line {
    stroke: var(--accent);
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .dashed {
    stroke-dasharray: 1 5;
  }
  .mark {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .exact {
    fill: var(--accent);
    stroke: none;
  }
  .rounded {
    stroke: var(--quiet);
    stroke-width: 1.25px;
  }
  .reading {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .legend svg {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 0.5em;
  }
  .read {
    min-block-size: 3em;
  }
  @container (max-width: 14em) {
    .plot > svg > text:nth-of-type(even) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .root {
      --accent: CanvasText;
      --quiet: CanvasText;
    }
  }
  @media print {
    .read {
      display: none;
    }
  }
`;
