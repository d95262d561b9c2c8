import { css } from 'lit';

export const mapControlStyles = css`
  .root {
    --surface: var(--charter-background-color, var(--page, Canvas));
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
  @media print {
    .explore,
    .zoom {
      display: none;
    }
  }
`;
