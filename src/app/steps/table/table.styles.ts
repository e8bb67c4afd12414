import {css, type CSSResult} from 'lit';

export const tableStyles: CSSResult = css`
  .columns {
    display: grid;
    gap: 2em 3em;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    max-inline-size: 78em;
    margin-block-start: 1.5em;
  }

  .columns:not(.both) {
    max-inline-size: 46em;
  }

  @media (min-width: 60em) {
    .columns.both {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
  }

  .drop {
    display: grid;
    justify-items: center;
    gap: 0.4em;
    align-content: center;
    padding: 2.2em 1em;
    border: 2px dashed var(--edge);
    border-radius: var(--radius);
    text-align: center;
  }

  .drop.over {
    border-color: var(--accent);
    background: var(--fill);
  }

  .drop:focus-within .button {
    outline: 0.16em solid var(--accent);
    outline-offset: 0.12em;
  }

  .paste textarea {
    min-block-size: 4em;
    margin-block-start: 0.3em;
  }

  .file {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--line);
  }

  .file h3 {
    overflow-wrap: anywhere;
  }

  .found {
    font-size: 1.6em;
    font-weight: 300;
    line-height: 1.3;
  }

  .remarks {
    list-style: disc;
    padding-inline-start: 1.2em;
  }

  .city {
    display: grid;
    gap: 0.8em;
    padding: 1em 1.2em 1.2em;
    border-inline-start: 0.25em solid var(--accent);
    background: var(--fill);
  }

  .pair {
    display: grid;
    gap: 0.8em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }

  .broken textarea {
    min-block-size: 24em;
    font:
      0.9em/1.5 ui-monospace,
      monospace;
    direction: ltr;
  }
`;
