import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='badge'],
  [part='row'] {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }

  [part='badge'] {
    padding: max(var(--_padding), 0.65em) var(--_padding) var(--_padding);
    border-block-start: 1px solid var(--_border);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='row'] {
    padding-block: 0.9em;
  }

  [part='row'] > * {
    max-inline-size: 75ch;
  }

  [part='mark'] {
    display: flex;
    align-items: center;
    align-self: start;
    block-size: 2.4em;
    max-inline-size: min(100%, 9em);
    margin-block-end: 0.25em;
  }

  [part='mark'] img {
    max-inline-size: 100%;
    max-block-size: 100%;
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
    object-position: 0 50%;
    /* Logos are made for white. Where the text is light, the page is dark, and they get a white ground. */
    background: oklch(from currentcolor 1 0 0 / clamp(0, (l - 0.6) * 1000, 1));
    border-radius: 0.15em;
  }

  .short {
    max-inline-size: 100%;
    font-size: 1.35em;
    font-weight: 300;
    block-size: auto;
    line-height: 1.2;
    margin: 0;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: baseline;
  }

  [part='name'] {
    font-weight: 650;
    line-height: 1.3;
  }

  [part='kind'],
  [part='official-name'],
  [part='facts'] {
    color: var(--_quiet);
  }

  [part='kind'],
  [part='official-name'],
  [part='facts'],
  [part='summary'] {
    font-size: 0.92em;
  }

  .credits {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: 1em;
  }

  .credits:empty {
    display: none;
  }
`;

export default styles;
