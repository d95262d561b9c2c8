import { css } from 'lit';

/** Buttons, fields and what only some readers hear, for the elements that have such things. */
export const controlStyles = css`
  .root {
    --tint: var(--charter-tint-color, color-mix(in srgb, currentColor 9%, transparent));
    --radius: var(--charter-radius, 0.375em);
  }
  a {
    text-underline-offset: 0.15em;
  }
  input {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: 40px;
    padding: 0 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  .skeleton {
    color: var(--quiet);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
