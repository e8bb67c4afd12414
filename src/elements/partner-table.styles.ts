import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='table'] {
    /* Fixed, because words may break anywhere and automatic columns could become too narrow. Also aligns the columns
       of all groups. */
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    text-align: start;
  }

  [part='column'],
  [part='cell'],
  [part='table'] [part='heading'] {
    padding: 0.7em 0;
    padding-inline-end: 1.2em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    font: inherit;
  }

  [part='column']:first-child {
    inline-size: 23%;
  }

  .wide {
    inline-size: 27%;
  }

  [part='column'] {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  [part='table'] [part='heading'] {
    display: table-cell;
    line-height: 1.45;
  }

  [part='table'] [part='name'] {
    font-size: inherit;
    font-weight: 650;
    line-height: inherit;
  }

  [part='table'] [part='own-name'] {
    margin: 0;
    font-size: inherit;
    font-weight: 400;
    line-height: inherit;
    color: var(--_quiet);
  }

  [part='table'] [part='region'],
  [part='table'] [part='country'] {
    color: inherit;
  }

  /* Inline blocks are read aloud as separate words. */
  [part='table'] [part='heading'] > span,
  [part='cell'] > [part='country'] {
    display: inline-block;
  }

  .narrow {
    display: none;
  }

  @container (width < 46em) {
    /* Visually hidden, because each cell shows the title of its column, but kept for the roles of the table. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    [part='table'],
    tbody,
    [part='table'] [part='row'],
    [part='cell'],
    [part='table'] [part='heading'] {
      display: block;
    }

    [part='cell'],
    [part='table'] [part='heading'] {
      padding: 0.15em 0;
      border: 0;
    }

    [part='table'] [part='row'] {
      padding-block: 0.8em;
      border-block-end: 1px solid var(--_border);
    }

    [part='cell'] {
      display: grid;
      grid-template-columns: minmax(5em, 30%) minmax(0, 1fr);
      gap: 0 0.8em;
    }

    [part='cell'] > * {
      grid-column: 2;
    }

    [part='cell'] > .narrow {
      display: block;
      grid-column: 1;
    }

    /* An empty cell takes no line, but stays in the table: otherwise the next one would move to its column. */
    [part='cell']:not(:has(> :nth-child(2))) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (width < 20em) {
    [part='cell'] {
      display: block;
    }
  }
`;

export default styles;
