import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 0.9em;
    align-items: end;
  }

  [part='field'] {
    flex: 3 1 15em;
    min-inline-size: 0;
  }

  [part='filters'] {
    flex: 5 1 24em;
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }

  [part='filter'] {
    flex: 1 1 7em;
    min-inline-size: 0;
  }

  [part='filters-button'] {
    display: none;
    min-block-size: 2.6em;
  }

  [part='filters-button']::after {
    content: '▾';
    content: '▾' / '';
    margin-inline-start: 0.4em;
  }

  @container (width < 36em) {
    [part='field'],
    [part='filters'] {
      flex: 1 1 100%;
    }

    [part='filters-button'] {
      display: block;
    }

    [part='filters'].folded {
      display: none;
    }
  }

  [part='search'] label {
    display: block;
    margin-block-end: 0.25em;
  }

  [part='input'],
  [part='select'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.6em;
    margin: 0;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  /* The popup has the system's background, and needs its text colour. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .entry {
    position: relative;
  }

  [part='input'] {
    appearance: none;
    padding-inline-end: 2.8em;
  }

  /* Some browsers add a button of their own, which cannot be reached by keyboard. */
  [part='input']::-webkit-search-cancel-button {
    display: none;
  }

  [part='clear'] {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.6em;
    padding: 0;
    border-color: transparent;
    font-size: 1em;
    line-height: 1;
  }

  [part='clear'] > span {
    font-size: 1.4em;
  }

  /* Same height with and without a result, so that the list does not jump at the first key press. */
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    min-block-size: 2.7em;
    padding-block: 0.3em;
  }

  [part='result'] {
    color: var(--_quiet);
  }

  .outcome [part='button'] {
    padding: 0.15em 0.8em;
  }

  @media print {
    [part='search'],
    .outcome {
      display: none;
    }
  }
`;

export default styles;
