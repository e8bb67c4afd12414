import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  :host(:state(empty)) {
    display: none !important;
  }

  [part='list'] {
    max-inline-size: 57ch;
  }

  [part='row'] {
    padding-block: 0.5em;
  }
`;

export default styles;
