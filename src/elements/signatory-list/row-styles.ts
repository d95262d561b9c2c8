import { css } from 'lit';

/** Rows between hairlines, with a bar at the start of the one that is pointed at. */
export const rowStyles = css`
  .rows {
    list-style: none;
    margin: 0.25em 0 0;
    padding: 0;
  }
  .row {
    border-block-end: 1px solid var(--line);
  }
  .hovered {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .year,
  .note {
    font-size: 0.875em;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .plain {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
