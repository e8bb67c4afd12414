import {css, type CSSResult} from 'lit';

/*
 * The look of the desk, for every one of its elements: calm and typographic, lines and fills mixed from the text colour,
 * one accent. The colours themselves are those of the page, in desk.css.
 */
export const deskStyles: CSSResult = css`
  :host {
    --line: color-mix(in srgb, currentColor 22%, transparent);
    --edge: color-mix(in srgb, currentColor 55%, transparent);
    --fill: color-mix(in srgb, currentColor 5%, transparent);
    --quiet: color-mix(in srgb, currentColor 74%, transparent);
    --radius: 0.4em;
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.6em;
    font-weight: 300;
    line-height: 1.25;
  }

  h2 + .lead {
    margin-block-start: 0.4em;
  }

  h3 {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.35;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }

  button,
  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
  }

  textarea {
    min-block-size: 5em;
    line-height: 1.45;
    resize: vertical;
  }

  input[aria-invalid='true'],
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--error);
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.5em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    background: var(--fill);
    border-color: currentColor;
  }

  button.primary,
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper);
    font-weight: 600;
  }

  button.primary:hover,
  .button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, currentColor);
  }

  button.plain {
    min-block-size: 1.6em;
    padding: 0.1em 0.2em;
    border-color: transparent;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-align: start;
  }

  button[disabled] {
    opacity: 0.5;
    cursor: default;
  }

  button[aria-disabled='true'] {
    color: var(--quiet);
    border-style: dashed;
    cursor: default;
  }

  :focus-visible {
    outline: 0.16em solid var(--accent);
    outline-offset: 0.12em;
    border-radius: var(--radius);
  }

  .quiet {
    color: var(--quiet);
  }

  .small {
    font-size: 0.9em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }

  .stack {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }

  .lead {
    max-inline-size: 42em;
  }

  .field {
    display: grid;
    align-content: start;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .field label,
  legend,
  label[for] {
    font-weight: 600;
  }

  .problem {
    color: var(--error);
    font-size: 0.95em;
  }

  .problem.warning {
    color: var(--warning);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button.primary,
    .button.primary {
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
