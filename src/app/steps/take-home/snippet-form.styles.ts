import {css, type CSSResult} from 'lit';

export const snippetFormStyles: CSSResult = css`
  form {
    gap: 1.75em;
  }

  .tight {
    gap: 0.75em;
  }

  fieldset:not(.field) > legend {
    float: inline-start;
    inline-size: 100%;
    padding-block-end: 0.3em;
    border-block-end: 1px solid var(--line);
    font-size: 1.1em;
  }

  fieldset:not(.field) > legend + * {
    clear: both;
  }

  details {
    border-block-start: 1px solid var(--line);
  }

  details:last-child {
    border-block-end: 1px solid var(--line);
  }

  summary {
    padding-block: 0.7em;
    font-weight: 600;
    cursor: pointer;
  }

  details > div {
    padding-block: 0.25em 1.5em;
  }

  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1em;
  }
`;
