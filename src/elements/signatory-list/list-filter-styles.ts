import { css } from 'lit';

export const listFilterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    align-items: end;
    gap: 0.5em 0.75em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .filters label {
    min-inline-size: 0;
    color: var(--quiet);
  }
  .filters select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0 0.75em;
    border: 1px solid var(--quiet);
    border-radius: var(--radius);
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
