import {css, type CSSResult} from 'lit';

/** The page around the steps. */
export const partnershipDeskStyles: CSSResult = css`
  :host {
    --page: clamp(1em, 4vi, 2.5em);
    padding-block-end: 4em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.2em;
    padding: 1em var(--page) 0.6em;
  }

  h1 {
    font-size: 1.15em;
    font-weight: 650;
  }

  .languages {
    display: flex;
    gap: 0.4em;
    margin-inline-start: auto;
  }

  .languages [aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-inline: var(--page);
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }

  nav ol {
    display: flex;
    gap: 0 clamp(0.6em, 2vi, 1.8em);
  }

  nav a {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    padding-block: 0.7em 0.55em;
    border-block-end: 0.2em solid transparent;
    color: inherit;
    text-decoration: none;
  }

  nav a:hover {
    border-color: var(--line);
  }

  nav a[aria-current] {
    border-color: var(--accent);
    font-weight: 600;
  }

  .number {
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }

  .count {
    padding-inline: 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--warning);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.4;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.4em;
  }

  .tools button {
    min-block-size: 2.2em;
    font-size: 0.95em;
  }

  .keep {
    display: flex;
    align-items: center;
    gap: 0.45em;
    font-size: 0.9em;
  }

  main {
    padding: 1.5em var(--page) 0;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1em;
    margin-block-end: 1.25em;
    padding: 0.5em 0.9em;
    border-inline-start: 0.25em solid var(--accent);
    background: var(--fill);
  }

  .notice.error {
    border-color: var(--error);
  }

  @media (forced-colors: active) {
    nav a:not([aria-current]) {
      border-color: Canvas;
    }
  }

  @media (max-width: 40em) {
    .bar {
      position: static;
    }

    nav {
      flex: 1;
    }

    /* In two lines where letters are wide. */
    nav ol {
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.4em;
    }

    nav a {
      position: relative;
      display: block;
      font-size: clamp(0.76em, 3.8vi, 0.9em);
    }

    .number {
      display: block;
      line-height: 1;
    }

    .count {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-start: 1.2em;
    }
  }
`;
