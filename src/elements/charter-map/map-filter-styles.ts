import { css } from 'lit';

export const mapFilterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 0.75em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .filters label {
    min-inline-size: 0;
    color: var(--quiet);
  }
  .filters select {
    font: inherit;
    color: CanvasText;
    background: Canvas;
    -webkit-appearance: auto;
    appearance: auto;
  }
  .filters .plain {
    justify-self: start;
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
