import {css, type CSSResult} from 'lit';

export const formStyles: CSSResult = css`
  .sections {
    display: grid;
    gap: 2em;
    max-inline-size: 56em;
  }

  .others {
    margin-block-end: 2em;
  }

  section {
    display: grid;
    gap: 1.1em;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }

  @media (min-width: 46em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .fields > :is(.group, .wide, details) {
      grid-column: 1 / -1;
    }
  }

  .fields {
    display: grid;
    gap: 1.1em 1.6em;
    align-items: start;
  }

  .group,
  .item {
    display: grid;
    gap: 0.8em;
  }

  .group > legend {
    padding: 0;
    font-weight: 600;
  }

  .item {
    padding: 0.8em 1em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .item > legend {
    padding-inline: 0.4em;
    font-size: 0.95em;
  }

  .pair {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }

  .boxes {
    display: grid;
    gap: 0.2em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    max-block-size: 20em;
    overflow: auto;
    padding-block: 0.4em;
  }

  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.8em;
  }

  .boxes .check {
    font-weight: 400;
  }

  summary {
    padding-block: 0.3em;
    cursor: pointer;
  }

  details[open] > summary {
    margin-block-end: 0.6em;
  }

  .code {
    font:
      0.9em/1.5 ui-monospace,
      monospace;
  }

  .use {
    min-block-size: 1.9em;
    padding: 0.1em 0.7em;
    border-color: var(--accent);
    color: var(--accent);
    margin-inline-start: 0.3em;
  }
`;
