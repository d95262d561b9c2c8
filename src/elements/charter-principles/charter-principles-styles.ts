import { css } from 'lit';

export const charterPrinciplesStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: principle;
  }
  ol > li {
    display: grid;
    grid-template-columns: 1em 1fr;
    gap: 0.75em;
    align-items: baseline;
    padding-block: 0.25em;
    max-width: 62ch;
    break-inside: avoid;
    counter-increment: principle;
  }
  ol > li::before {
    content: counter(principle);
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
`;
