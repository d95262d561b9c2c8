import { css } from 'lit';

export const signatoryCardStyles = css`
  .card {
    padding: 1.25em 1.5em;
    border: 1px solid var(--line);
    border-radius: 0.5em;
    overflow-wrap: anywhere;
  }
  .name {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .status {
    margin-block: 0.25em 1.25em;
    font-weight: 600;
    color: var(--accent);
  }
  .more {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
    min-block-size: 6em;
  }
  .near {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  small {
    font-size: 0.875em;
    color: var(--quiet);
  }
  li small {
    white-space: nowrap;
  }
`;
