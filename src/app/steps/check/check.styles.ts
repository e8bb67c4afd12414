import {css, type CSSResult} from 'lit';

export const checkStyles: CSSResult = css`
  .lists ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-block: 0.8em 1em;
  }

  .lists a {
    display: block;
    padding-block: 0.35em;
    border-block-end: 0.15em solid transparent;
    color: inherit;
    text-decoration: none;
  }

  .lists a:hover {
    border-color: var(--line);
  }

  .lists [aria-current] {
    border-color: var(--accent);
    font-weight: 600;
  }

  .sides {
    display: grid;
    gap: 1.5em 2em;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  @media (min-width: 72em) {
    .sides {
      grid-template-columns: minmax(0, 1fr) 19em;
    }

    .sides > aside {
      position: sticky;
      inset-block-start: 8em;
      max-block-size: calc(100vh - 9em);
      overflow: auto;
    }
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.6em 1.5em;
    margin-block-end: 0.8em;
  }

  .bar select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .languages [aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 -0.2em 0 var(--accent);
    font-weight: 600;
  }

  .strip {
    min-block-size: 3.4em;
    padding-block: 0.5em;
  }

  aside {
    display: grid;
    gap: 0.6em;
    padding: 1em 1.2em;
    background: var(--fill);
  }

  .problems > li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }

  .problems a {
    font-weight: 600;
  }

  .problems a::before {
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.45em;
    border-radius: 50%;
    background: var(--warning);
    content: '';
    forced-color-adjust: none;
  }

  .problems .error a::before {
    border-radius: 0;
    background: var(--error);
  }

  .use {
    min-block-size: 1.9em;
    margin-block-start: 0.3em;
    padding: 0.1em 0.7em;
    border-color: var(--accent);
    color: var(--accent);
    text-align: start;
  }

  .name {
    inline-size: fit-content;
    font-size: 1.5em;
    font-weight: 300;
  }

  .record {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }

  @media (forced-colors: active) {
    aside {
      border: 1px solid;
    }

    .lists a:not([aria-current]) {
      border-color: Canvas;
    }
  }
`;
