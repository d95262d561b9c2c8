import { css } from 'lit';

export const areasStyles = css`
  .heading {
    margin: 1.5em 0 0.5em;
    font-weight: 700;
    break-after: avoid;
  }
  .heading:first-child {
    margin-block-start: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .areas {
    columns: 2 18em;
    column-gap: 2.5em;
    margin-block: 0.75em;
  }
  .areas > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
  }
  .area {
    font-weight: 600;
  }
  .articles > li {
    display: grid;
    grid-template-columns: 1.25em 1fr;
    gap: 0.75em;
    padding-block: 0.125em;
  }
  .number {
    color: var(--quiet);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .topics {
    columns: 2 18em;
    column-gap: 2.5em;
    margin-block-start: 0.25em;
  }
  .topics > li {
    padding-block: 0.25em;
    break-inside: avoid;
  }
  .areas a {
    text-decoration-color: var(--line);
    text-underline-offset: 0.2em;
  }
  .areas a:hover {
    text-decoration-color: currentColor;
  }
`;
