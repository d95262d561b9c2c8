import { css } from 'lit';

export const mapInsetStyles = css`
  .inset {
    margin: 0;
    flex: 0 1 5.25em;
    min-inline-size: 5em;
  }
  .inset svg {
    display: block;
    inline-size: 100%;
    block-size: 5em;
    box-sizing: border-box;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .inset .pressable {
    cursor: pointer;
  }
  .inset .marked {
    stroke-width: 12px;
  }
  .inset figcaption {
    font-size: 0.8125em;
    color: var(--quiet);
    overflow-wrap: anywhere;
  }
`;
