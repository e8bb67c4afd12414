import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='card'] {
    grid-template-rows: auto 1fr auto;
    row-gap: 0.75em;
    padding: var(--_padding);
  }

  /* In DOM order the reader's name comes before the place's own, which is shown above it. */
  [part='heading'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.45em;
    line-height: 1.3;
  }

  [part='own-name'],
  .emblem {
    font-size: clamp(1.5em, 8cqi, 1.85em);
    line-height: 1.2;
    font-weight: 300;
  }

  [part='own-name'] {
    order: -1;
    flex-basis: 100%;
  }

  .emblem ~ [part='own-name'],
  [part='own-name'] ~ [part='own-name'] {
    margin-block-start: -0.1em;
    font-size: 1.1em;
    color: var(--_quiet);
  }

  .emblem ~ [part='own-name'] {
    order: 0;
  }

  [part='name']:not(.emblem) {
    font-size: 1.06em;
    font-weight: 650;
  }

  .emblem {
    flex-basis: 100%;
  }

  [part='region'],
  [part='country'],
  [part='place-type'] {
    color: var(--_quiet);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.6em;
    font-size: 0.95em;
  }

  .body > * {
    max-inline-size: 65ch;
  }

  [part='projects'] > li {
    position: relative;
    padding-inline-start: 1.1em;
  }

  [part='projects'] > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.7em;
    inline-size: 0.6em;
    border-block-start: 1px solid var(--_accent);
  }

  [part='details'] > * + * {
    margin-block-start: 0.6em;
  }

  [part='tie'] {
    padding-block-start: 0.65em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.92em;
  }

  [part='tie-word'] {
    font-weight: 600;
  }

  [part='facts'],
  [part='themes'] {
    color: var(--_quiet);
  }

  .rows [part='facts'],
  [part='cell'] [part='tie-word'],
  .rows [part='tie-word'] {
    font-weight: 400;
  }

  .further {
    margin-block-start: 0.5em;
  }

  [part='themes'] > li {
    display: inline;
  }

  [part='themes'] > li,
  .where > span {
    unicode-bidi: isolate;
  }

  /* Keeps the separator at the end of the line when the list wraps. */
  [part='themes'] > li:not(:last-child)::after,
  .where > :not(:last-child)::after {
    content: '·';
    content: '·' / '';
    margin-inline-start: 0.35em;
  }

  .where > :not(:last-child)::after {
    margin-inline-start: 0.2em;
  }

  [part='group'] + [part='group'] {
    margin-block-start: calc(2 * var(--_gap));
  }

  [part='group-heading'] {
    margin-block-end: 0.7em;
    font-size: 1.18em;
    font-weight: 650;
    line-height: 1.3;
  }

  /* The index: one line per partner, if there is space. */
  .rows [part='row'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    padding-block: 0.75em;
  }

  .rows [part='name'],
  .rows .emblem {
    flex-basis: auto;
    font-size: 1.06em;
    font-weight: 650;
    line-height: inherit;
  }

  .rows [part='own-name'],
  .rows .emblem ~ [part='own-name'],
  .rows [part='own-name'] ~ [part='own-name'] {
    order: 0;
    flex-basis: auto;
    margin: 0;
    font-size: 1em;
    line-height: inherit;
    font-weight: 400;
    color: var(--_quiet);
  }

  .rows [part='projects'] {
    font-size: 0.95em;
  }

  @container (width >= 36em) {
    .rows [part='row'] {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 6fr);
      align-items: baseline;
    }

    .rows [part='projects'] {
      grid-column: 3;
    }
  }
`;

export default styles;
