import { css } from 'lit';

/** Of Leaflet's own sheet, what a map without markers, pictures and pop-ups needs; the rest is ours. */
export const mapExploreStyles = css`
  .stage[role='application'] {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .stage[role='application']:focus-visible {
    outline: none;
  }
  /* Above the canvas, which would cover an outline. */
  .stage[role='application']:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 3;
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    pointer-events: none;
  }
  .stage:active {
    cursor: grabbing;
  }
  .leaflet-touch-zoom.leaflet-touch-drag {
    touch-action: none;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile,
  .leaflet-zoom-animated {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .leaflet-pane {
    z-index: 0;
  }
  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
    user-select: none;
    -webkit-user-select: none;
  }
  /* What is drawn anew under a finger would take its further movements along. */
  .leaflet-tile-container,
  [role='application'] .picture {
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .layers {
    position: relative;
  }
  .layers,
  .labels,
  canvas {
    z-index: 1;
    transform-origin: 0 0;
  }
  canvas {
    will-change: transform;
  }
  /* What is chosen stands above the dots. */
  .under {
    z-index: 2;
    pointer-events: none;
  }
  .labels,
  .arrows,
  .leave,
  .zoom {
    z-index: 3;
  }
  .arrows,
  .leave {
    position: absolute;
  }
  .arrows {
    display: grid;
    grid-template: repeat(3, 32px) / repeat(3, 32px);
    inset: auto 0.5em 0.5em auto;
  }
  .arrows button {
    min-block-size: 32px;
    padding: 0;
    border-color: var(--line);
    background: var(--surface);
    color: inherit;
  }
  .arrows svg {
    inline-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vertical-align: middle;
  }
  .arrows :nth-child(1) {
    grid-area: 1 / 2;
  }
  .arrows :nth-child(2) {
    grid-area: 2 / 1;
  }
  .arrows :nth-child(3) {
    grid-area: 2 / 3;
  }
  .arrows :nth-child(4) {
    grid-area: 3 / 2;
  }
  .leave {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    inset: 0.75em 4.5em auto 0.75em;
  }
  .leave button {
    background: var(--surface);
  }
  .labels {
    position: absolute;
    inset: 0;
    direction: ltr;
  }
  .label {
    position: absolute;
    left: 0;
    top: 0;
    min-block-size: 26px;
    padding: 0 0.6em;
    border-color: var(--line);
    border-radius: 13px;
    background: var(--surface);
    color: inherit;
    font-size: 0.8125em;
    line-height: 1.2;
    white-space: nowrap;
  }
  .label.no-room {
    visibility: hidden;
  }
  @container (max-width: 30em) {
    .arrows {
      grid-template: repeat(3, 28px) / repeat(3, 28px);
    }
    .arrows button {
      min-block-size: 28px;
    }
    .leave button {
      min-block-size: 32px;
      padding: 0 0.75em;
      font-size: 0.875em;
    }
  }
  /* What a canvas shows in its place; paper has the drawing. */
  @media screen {
    .under .moved {
      display: none;
    }
  }
  @media print {
    .labels,
    canvas:not(.large),
    .stage::after {
      display: none;
    }
    .under:has(+ .large) .moved {
      display: none;
    }
  }
`;
