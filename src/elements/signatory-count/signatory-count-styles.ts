import { css } from 'lit';

export const signatoryCountStyles = css`
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: last baseline;
    gap: 0 0.75em;
    max-width: none;
  }
  .beside > span {
    flex: 1 1 18em;
    max-width: 58ch;
  }
  .figure {
    font-size: var(--charter-figure-size, 3.25em);
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
    color: var(--accent);
    white-space: nowrap;
  }
`;
