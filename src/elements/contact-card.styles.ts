import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host(:state(empty)) {
    display: none !important;
  }

  address {
    font-style: normal;
  }

  [part='card'] {
    gap: 0.2em;
    max-inline-size: 57ch;
  }

  [part='name'] {
    font-size: 1.18em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='role'],
  [part='ways'] {
    color: var(--_quiet);
  }

  [part='address'] {
    margin-block-start: 0.45em;
  }

  [part='address'] > span {
    display: block;
  }

  [part='ways'] {
    margin-block-start: 0.45em;
  }
`;

export default styles;
