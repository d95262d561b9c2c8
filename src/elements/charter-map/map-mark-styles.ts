import { css } from 'lit';

/** The ring round what is chosen or pointed at, and its name. */
export const mapMarkStyles = css`
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
    .name {
      fill: CanvasText;
    }
  }
`;
