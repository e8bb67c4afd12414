import {css, type CSSResult} from 'lit';

export const lookStyles: CSSResult = css`
  .setting {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    gap: 1em 1.5em;
    align-items: start;
  }

  @media (min-width: 64em) {
    .setting {
      grid-template-columns: 1fr 1fr auto auto 1fr;
    }
  }

  .page > * + h3 {
    margin-block-start: 2.5em;
  }

  .page h3 {
    margin-block-end: 1em;
    font-size: 1.35em;
    font-weight: 400;
  }
`;
