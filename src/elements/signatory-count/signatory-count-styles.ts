import { css } from 'lit';

export const signatoryCountStyles = css`
  .sentence {
    margin: 0;
    max-width: 62ch;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: last baseline;
    gap: 0 0.75em;
  }
  .beside > span {
    flex: 1 1 18em;
    max-width: 44ch;
  }
  .figure {
    font-size: var(--charter-figure-size, 3.25em);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
    color: var(--accent);
    white-space: nowrap;
  }
  details {
    margin-block-start: 0.25em;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
