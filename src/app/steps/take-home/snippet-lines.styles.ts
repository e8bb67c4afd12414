import {css, type CSSResult} from 'lit';

export const snippetLinesStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }

  section {
    gap: 0.75em;
  }

  ol {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  .line {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  textarea {
    min-block-size: 0;
    max-block-size: 14em;
    background: var(--fill);
    font:
      0.9em/1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
    resize: vertical;
    /* Else as many rows as a line of usual width takes. */
    field-sizing: content;
  }
`;
