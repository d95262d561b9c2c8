import { css } from 'lit';

/** Marks and lines are borders: those stay in forced colours and on paper. */
export const actionPlanTimelineStyles = css`
  ol {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol li {
    position: relative;
    padding-block-end: 1em;
    padding-inline-start: 1.75em;
    overflow-wrap: anywhere;
  }
  ol li:last-child {
    padding-block-end: 0;
  }
  ol li::before,
  ol li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.125em solid var(--accent);
    border-radius: 50%;
  }
  ol .done::before {
    border-width: 0.375em;
  }
  ol li::after {
    inset-block: 1.125em -0.375em;
    inset-inline-start: 0.3125em;
    inline-size: 0;
    block-size: auto;
    border-width: 0;
    border-inline-start-width: 0.125em;
    border-radius: 0;
  }
  ol .open::after {
    border-style: dashed;
  }
  ol li:last-child::after {
    display: none;
  }
  .label {
    display: block;
    font-weight: 600;
  }
  .quiet {
    color: var(--quiet);
  }
  ol a {
    display: block;
    font-size: 0.875em;
  }
  .today {
    margin-block-start: 0.75em;
  }
  details {
    margin-block-start: 0.25em;
  }
  ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  button[part='calendar'] {
    display: block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @container (min-width: 40em) {
    ol {
      grid-template-columns: repeat(4, 1fr);
    }
    ol li {
      padding-block: 1.5em 0;
      padding-inline: 0 1em;
    }
    ol li::after {
      inset-block: 0.6875em auto;
      inset-inline: 0.75em 0;
      inline-size: auto;
      border-inline-start-width: 0;
      border-block-start-width: 0.125em;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
