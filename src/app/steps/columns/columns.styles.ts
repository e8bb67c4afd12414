import {css, type CSSResult} from 'lit';

export const columnsStyles: CSSResult = css`
  .table {
    display: grid;
    gap: 1.2em;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 78em;
    margin-block-start: 2em;
  }

  .on {
    margin-block-start: 1.5em;
  }

  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 2em;
  }

  .settings .field {
    inline-size: min(100%, 18em);
  }

  .columns > li {
    display: grid;
    gap: 0.3em 1.5em;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--line);
  }

  .columns > li:last-child {
    border-block-end: 1px solid var(--line);
  }

  .title {
    overflow-wrap: anywhere;
  }

  .samples li {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .samples li + li {
    color: var(--quiet);
  }

  .choices {
    display: grid;
    gap: 0.4em;
  }

  .unknown {
    border-inline-start: 0.25em solid var(--warning);
    padding-inline-start: 0.8em;
  }

  @media (min-width: 46em) {
    .columns > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 1.4fr) 7em;
    }

    .certainty {
      padding-block-start: 0.5em;
      text-align: end;
    }
  }

  .questions,
  .findings {
    display: grid;
    gap: 0.8em;
  }

  .question {
    padding: 0.8em 1.2em 1em;
    border-inline-start: 0.25em solid var(--warning);
    background: var(--fill);
  }

  .question legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 650;
  }

  .question label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    clear: both;
  }

  .rows li {
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }

  summary {
    padding-block: 0.4em;
    cursor: pointer;
    font-weight: 600;
  }

  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 600;
  }
`;
