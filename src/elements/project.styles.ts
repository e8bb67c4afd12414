import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  article {
    max-inline-size: 44em;
  }

  [part='heading'] {
    font-size: 1.4em;
    font-weight: 650;
    text-wrap: balance;
  }

  /* The line that joins the cities. */
  [part='cities'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: 1.2em;
    font-weight: 300;
    line-height: 1.3;
  }

  .city {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.6em;
  }

  /* After the name, so that no line begins with it. */
  .city:not(:last-child)::after {
    content: '';
    inline-size: 1.4em;
    border-block-start: 1px solid var(--_accent);
  }

  [part='summary'],
  .labelled {
    font-size: 0.95em;
  }

  [part='goals'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.2em;
    font-size: 0.9em;
  }

  [part='goals'] > li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }
`;

export default styles;
