import { css } from 'lit';

export const cemrFactsStyles = css`
  .heading {
    margin: 1.5em 0 0.5em;
    font-weight: 700;
    break-after: avoid;
  }
  .heading:first-child {
    margin-block-start: 0;
  }
  dl {
    margin: 0;
    border-block-start: 1px solid var(--line);
  }
  .item {
    display: grid;
    gap: 0.25em 1.5em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
  }
  dt {
    color: var(--quiet);
  }
  dd {
    margin: 0;
    max-width: 62ch;
    overflow-wrap: anywhere;
  }
  .detail {
    display: block;
    font-size: 0.875em;
    color: var(--quiet);
  }
  @container (min-width: 30em) {
    .item {
      grid-template-columns: minmax(7em, 1fr) minmax(0, 2fr);
    }
    dd {
      grid-column: 2;
    }
  }
`;
