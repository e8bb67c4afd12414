import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='table'] {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    text-align: start;
  }

  /* The same columns in all groups. */
  .aligned {
    table-layout: fixed;
  }

  [part='column'],
  [part='cell'],
  [part='table'] [part='heading'] {
    padding: 0.7em 0;
    padding-inline-end: 1.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    font: inherit;
    line-height: 1.45;
  }

  [part='column'] {
    min-inline-size: 5.5em;
    color: var(--_quiet);
    font-size: 0.92em;
    /* The least width of a column. */
    overflow-wrap: normal;
    hyphens: manual;
  }

  [part='column']:first-child {
    min-inline-size: 10em;
  }

  [part='column']:last-child,
  [part='cell']:last-child {
    padding-inline-end: 0;
  }

  [part='table'] [part='name'],
  [part='table'] [part='own-name'] {
    display: inline;
    font-size: inherit;
  }

  [part='table'] [part='own-name'] {
    display: inline-block;
    font-weight: 400;
    color: var(--_quiet);
  }

  [part='table'] [part='region'],
  [part='table'] [part='country'] {
    color: inherit;
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

    [part='column'] {
      min-inline-size: 0 !important;
      overflow-wrap: anywhere;
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
      padding: 0;
      border: 0;
      line-height: inherit;
    }

    /* As dense as the index: the word for the tie and what is stated of it are in one line. */
    .inline,
    .inline > [part='facts'] {
      display: inline;
      font-size: 0.95em;
    }

    [part='cell'] > [part='projects'] {
      font-size: 0.95em;
    }

    .inline > [part='facts'] > li {
      display: inline-block;
    }

    :host(:dir(ltr)) .inline > [part='facts'] > li::first-letter {
      text-transform: none;
    }

    .inline:has(> *):has(+ .inline > *)::after,
    .inline > [part='facts'] > :not(:last-child)::after {
      content: '·';
      content: '·' / '';
      margin-inline: 0.3em;
    }

    [part='table'] [part='heading'] {
      line-height: 1.2;
    }

    [part='table'] [part='row'] {
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_border);
    }

    /* An empty cell takes no line, but stays in the table: otherwise the next one would move to its column. */
    [part='cell']:not(:has(> *)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;

export default styles;
