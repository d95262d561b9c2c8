import { css } from 'lit';

export const mapPanelStyles = css`
  .panel-name {
    margin-block: 0.5em 0;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .panel-kind {
    color: var(--quiet);
  }
  .panel-status {
    margin-block: 0.5em;
    font-weight: 600;
    color: var(--accent);
  }
  .panel-near {
    margin-block-start: 1.25em;
    font-weight: 600;
  }
  .row > button {
    display: grid;
    grid-template-columns: 1fr auto;
    inline-size: 100%;
    padding: 0.45em 0.5em;
    border: 0;
    border-radius: 0;
    color: inherit;
    text-align: start;
    line-height: 1.35;
  }
  .row > button:focus-visible {
    outline-offset: -2px;
  }
  .note {
    grid-column: 1 / -1;
  }
`;
