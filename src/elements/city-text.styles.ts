import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host(:state(empty)) {
    display: none !important;
  }

  [part='section'] + [part='section'] {
    margin-block-start: calc(1.5 * var(--_gap));
  }

  /* About 65 characters, which are narrower than the digit that the unit is. */
  [part='section'] > * {
    max-inline-size: 57ch;
  }

  [part='section'] > * + * {
    margin-block-start: 0.75em;
  }

  [part='heading'] {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='text'] {
    line-height: 1.6;
    white-space: pre-line;
    text-wrap: pretty;
  }

  [part='translation'] {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_border);
    color: var(--_quiet);
    font-size: 0.92em;
  }
`;

export default styles;
