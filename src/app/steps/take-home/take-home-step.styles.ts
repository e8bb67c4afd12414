import {css, type CSSResult} from 'lit';

export const takeHomeStyles: CSSResult = css`
  .stack {
    gap: 0.75em;
  }

  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }

  .builder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em 3em;
    align-items: start;
  }

  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }

  .stage {
    max-block-size: 32em;
  }

  @media (min-width: 64em) {
    .builder {
      grid-template-columns: 24em minmax(0, 1fr);
    }

    .result {
      position: sticky;
      /* Below the bar of the page. */
      inset-block-start: 5em;
    }
  }
`;
