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
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    margin-block: 0.5em;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding: 0.375em 1.5em 0.375em 0;
    border-block-end: 1px solid var(--line);
    vertical-align: baseline;
  }
  thead th {
    color: var(--quiet);
  }
  td:first-child {
    font-variant-numeric: tabular-nums;
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
