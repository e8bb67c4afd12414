import {css, type CSSResult} from 'lit';

export const dataGridStyles: CSSResult = css`
  .scroller {
    max-block-size: max(20em, 70vh);
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  [role='grid'] {
    min-inline-size: var(--width);
  }

  [role='row'] {
    display: grid;
    grid-template-columns: var(--template);
    content-visibility: auto;
    contain-intrinsic-size: auto 60em auto 2.55em;
    border-block-end: 1px solid var(--line);
  }

  [role='row']:last-child {
    border-block-end: 0;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    content-visibility: visible;
    background: var(--paper);
    font-weight: 600;
  }

  [role='columnheader'],
  [role='gridcell'],
  [role='rowheader'] {
    overflow: hidden;
    min-block-size: 2.5em;
    padding: 0.5em 0.6em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [role='columnheader'] {
    min-block-size: 0;
  }

  [role='rowheader'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--paper);
    font-weight: 600;
  }

  [role='gridcell']:hover,
  [role='rowheader']:hover {
    background: color-mix(in srgb, var(--paper), currentColor 5%);
  }

  [role='gridcell']:focus-visible,
  [role='rowheader']:focus-visible,
  .editing {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    border-radius: 0;
  }

  [aria-invalid='true'] {
    box-shadow: inset 0.25em 0 0 var(--error);
  }

  :dir(rtl) [aria-invalid='true'] {
    box-shadow: inset -0.25em 0 0 var(--error);
  }

  .instead {
    font-weight: 400;
    font-style: italic;
  }

  .warning {
    box-shadow: inset 0.25em 0 0 var(--warning);
  }

  .editing {
    padding: 0;
    overflow: visible;
  }

  .editing input,
  .editing select {
    min-block-size: 2.5em;
    padding-inline: 0.6em;
    border: 0;
    border-radius: 0;
    outline: none;
  }

  @media (max-width: 46em) {
    [role='grid'] {
      min-inline-size: calc(var(--width) - 2em);
    }

    [role='row'] {
      grid-template-columns: var(--narrow-template);
    }
  }
`;
