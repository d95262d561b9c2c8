import { css } from 'lit';

/** Terms beside what they are, between hairlines. */
export const dateStyles = css`
  dl {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 0.75em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--line);
  }
  dt {
    color: var(--quiet);
  }
  dd {
    margin: 0;
  }
`;
