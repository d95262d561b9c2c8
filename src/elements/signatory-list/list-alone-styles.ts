import { css } from 'lit';

/** A list that stands by itself: a table where there is room for one. */
export const listAloneStyles = css`
  [type='search'] {
    max-inline-size: 32em;
    margin-block-start: 0.75em;
  }
  [part='filter'] {
    display: block;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .option input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--accent);
  }
  .mark {
    vertical-align: -0.125em;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5px;
  }
  /* Where the words do not fit beside it, the mark stays with the first. */
  .standing {
    display: block;
    padding-inline-start: 1.3em;
    text-indent: -1.3em;
  }
  .signed .mark {
    fill: var(--accent);
  }
  .unconfirmed .mark {
    stroke: var(--quiet);
    stroke-dasharray: 1.5 1.5;
  }
  .about td {
    padding: 0 0.5em 1em calc(0.5em + 3px);
  }
  .about dl {
    max-inline-size: 40em;
  }
  .about p {
    margin-block: 0.25em 0.5em;
    color: var(--quiet);
  }
  @container (max-width: 40em) {
    .day,
    thead button,
    .row > :is(.kind, .decided, .plan),
    .row > .status:has(.signed) {
      display: none;
    }
    .unknown,
    .row > .country,
    .row > .status {
      font-size: 0.875em;
      color: var(--quiet);
    }
    .row > .status {
      grid-column: 2 / -1;
    }
    .name + .status,
    .name + .kind + .status {
      grid-column: 1 / -1;
    }
    .row > .signed {
      grid-area: 1 / 3;
    }
    .about,
    .about td {
      display: block;
    }
  }
  @container (min-width: 40em) {
    table {
      display: table;
      inline-size: 100%;
      margin-block-start: 0.75em;
      border-collapse: collapse;
    }
    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .rows {
      display: table-row-group;
    }
    tr.row {
      display: table-row;
      border-inline-start: 0;
    }
    th,
    td {
      padding: 0.45em 1em 0.45em 0;
      vertical-align: baseline;
    }
    thead tr {
      border-block-end: 1px solid var(--quiet);
    }
    thead th {
      font-size: 0.875em;
      color: var(--quiet);
    }
    thead button {
      min-block-size: 24px;
      padding: 0;
      border: 0;
      color: inherit;
      text-align: start;
    }
    [aria-sort='ascending'] button::after {
      content: ' ↑';
      content: ' ↑' / '';
    }
    [aria-sort='descending'] button::after {
      content: ' ↓';
      content: ' ↓' / '';
    }
    .name {
      min-inline-size: 8em;
      padding-inline-start: 0.5em;
      border-inline-start: 3px solid transparent;
    }
    .hovered > .name {
      border-inline-start-color: var(--accent);
    }
    td {
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .row .year,
    .short,
    .order {
      display: none;
    }
    .about > td {
      font-size: inherit;
      border-block-end: 1px solid var(--line);
    }
  }
  /* All seven columns do not fit yet; a row that is open says these two. */
  @container (40em < width < 52em) {
    tr > :is(.kind, .decided) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark {
      stroke: Highlight;
    }
    .signed .mark {
      fill: Highlight;
    }
    .name {
      border-inline-start-color: Canvas;
    }
    .hovered > .name {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    [part='filter'],
    .option,
    thead button {
      display: none;
    }
    /* A button is not repeated at the top of a page. */
    .short {
      display: inline;
    }
    .row th,
    .row td {
      padding-block: 0.15em;
    }
    @container (min-width: 40em) {
      .rows {
        columns: auto;
      }
    }
  }
`;
