import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='name'],
  [part='own-name'] {
    display: block;
    unicode-bidi: isolate;
  }

  [part='name'] {
    font-size: 1.5em;
    font-weight: 650;
    text-wrap: balance;
  }

  [part='own-name'] {
    font-size: 1.35em;
    font-weight: 300;
  }

  [part='name'] > a {
    text-decoration-thickness: 0.05em;
  }

  [part='region'],
  [part='country'],
  [part='place-type'] {
    color: var(--_quiet);
  }

  [part='card'] [part='heading'] > [part='own-name'] + :not([part='own-name']),
  [part='card'] [part='heading'] > [part='name'] + :not([part='own-name']) {
    display: inline-block;
    margin-block-start: 0.25em;
  }

  [part='summary'],
  [part='card'] [part='projects'] {
    font-size: 0.95em;
  }

  .rows [part='projects'] > li,
  [part='cell'] [part='projects'] > li {
    position: relative;
    padding-inline-start: 1.1em;
  }

  .rows [part='projects'] > li::before,
  [part='cell'] [part='projects'] > li::before {
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

  .further {
    padding-inline-start: 0.8em;
    border-inline-start: 1px solid var(--_border);
  }

  .further [part='tie-word'] {
    font-weight: 600;
  }

  [part='group'] + [part='group'],
  [part='list'] + [part='group'] {
    margin-block-start: calc(2 * var(--_gap));
  }

  [part='group-heading'],
  [part='group-label'] {
    margin-block-end: 0.6em;
  }

  [part='group-heading'] {
    font-size: 1.18em;
    font-weight: 650;
    line-height: 1.3;
  }

  [part='group-label'] {
    color: var(--_quiet);
  }

  /* The index: one line per partner, if there is space. */
  .rows [part='row'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 1.5em;
    padding-block: 0.7em;
  }

  .rows [part='name'],
  .rows [part='own-name'] {
    display: inline;
    font-size: 1.06em;
  }

  /* Inline blocks are read aloud as separate words. */
  .rows [part='own-name'] {
    display: inline-block;
    color: var(--_quiet);
    font-weight: 400;
  }

  .ties {
    font-size: 0.95em;
  }

  .place:empty {
    display: none;
  }

  /* The year leads, and spans the lines beside it. */
  [part='year'] {
    grid-row: 1 / span 4;
    color: var(--_quiet);
    font-size: 1.7em;
    font-weight: 300;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  [part='year'].words {
    font-size: 1.15em;
    line-height: 1.3;
  }

  .rows [part='row']:has([part='year']) {
    grid-template-columns: 5.2em minmax(0, 1fr);
    row-gap: 0;
  }

  [part='heading']:has(+ [part='year']),
  [part='year'] ~ * {
    grid-column: 2;
  }

  @container (width >= 36em) {
    .rows [part='row']:not(.narrow, :has([part='year'])) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 6fr);
      align-items: baseline;
    }

    /* A heading has said the country: what remains is below the name. */
    .rows .narrow[part='row'] {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
      align-items: baseline;
    }

    .narrow > .ties {
      grid-area: 1 / 2 / span 2;
    }
  }

  @container (width >= 60em) {
    /* Groups of one and two are side by side, in the columns of the larger ones. */
    .of-cards {
      display: grid;
      grid-template-columns: repeat(
        auto-fill,
        minmax(min(100%, max(var(--_card-width), (100% - 3 * var(--_gap)) / 4 - 0.1px)), 1fr)
      );
      column-gap: var(--_gap);
    }

    /* The cards of a row begin at the same height, also where a heading takes two lines. */
    .of-cards > * {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
      grid-column: 1 / -1;
      padding-block-end: calc(2 * var(--_gap));
    }

    .of-cards > * > :first-child {
      align-self: end;
    }

    .of-cards > .of-1 {
      grid-column: auto;
    }

    .of-cards > .of-2 {
      grid-column: span 2;
    }

    .of-list {
      columns: 2;
      column-gap: calc(2 * var(--_gap));
    }

    .of-list > * {
      break-inside: avoid;
    }

    .groups > [part='group'] {
      margin-block-start: 0;
    }

    .of-list > [part='group'] {
      margin-block-end: calc(2 * var(--_gap));
    }
  }
`;

export default styles;
