import {css, type CSSResult} from 'lit';

export const lookStyles: CSSResult = css`
  .setting {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: start;
  }

  .setting select {
    inline-size: auto;
    max-inline-size: 100%;
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
