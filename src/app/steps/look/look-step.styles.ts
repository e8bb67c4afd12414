import {css, type CSSResult} from 'lit';

export const lookStyles: CSSResult = css`
  .setting {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
    align-items: start;
  }

  .setting > * {
    flex: 1 1 9em;
    max-inline-size: 15em;
  }

  .setting > fieldset {
    flex: none;
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
