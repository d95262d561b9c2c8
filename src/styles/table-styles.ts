import { css } from 'lit';

/** A table as a page has them: hairlines between the rows, figures in columns of equal digits. */
export const tableStyles = css`
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
  td {
    font-variant-numeric: tabular-nums;
  }
`;
