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
  .panel dl {
    margin: 0;
  }
  .panel dl div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 0.75em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--line);
  }
  .panel dt {
    color: var(--quiet);
  }
  .panel dd {
    margin: 0;
  }
  .panel-near {
    margin-block-start: 1.25em;
    font-weight: 600;
  }
`;
