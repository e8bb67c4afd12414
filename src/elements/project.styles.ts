import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='card'] {
    grid-template-rows: auto auto 1fr;
    align-content: start;
    overflow: clip;
  }

  article {
    max-inline-size: 40em;
  }

  /* If the page stretches the element in a row, the card fills it. */
  [part='base']:has(> article),
  article {
    block-size: 100%;
  }

  [part='picture'] {
    order: -2;
  }

  [part='picture'] img {
    inline-size: 100%;
  }

  [part='credit'] {
    padding-inline: var(--_padding);
  }

  /* The line that joins the cities. */
  [part='cities'] {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.7em;
    padding: 0.85em var(--_padding);
    background: var(--_fill);
    font-weight: 300;
  }

  .city {
    font-size: 1.15em;
  }

  .city + .city {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
  }

  .city + .city::before {
    content: '';
    inline-size: 1.6em;
    border-block-start: 1px solid var(--_accent);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    padding: var(--_padding);
  }

  [part='heading'] {
    font-size: 1.18em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='places'],
  [part='facts'] {
    color: var(--_quiet);
  }

  [part='places'] {
    margin-block-start: -0.45em;
  }

  [part='facts'] {
    margin-block-start: -0.75em;
  }

  [part='summary'],
  .labelled {
    font-size: 0.95em;
  }

  [part='goals'],
  [part='themes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.86em;
  }

  [part='goals'] > li,
  [part='themes'] > li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }
`;

export default styles;
