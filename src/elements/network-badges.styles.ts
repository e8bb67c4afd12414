import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='badge'],
  [part='row'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.8em;
    align-items: center;
  }

  [part='badge'] {
    max-inline-size: min(100%, 26em);
    padding-block: 0.6em;
    padding-inline: 0.6em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='row'] {
    align-items: start;
    padding-block: 0.9em;
  }

  [part='row'] > div > * {
    max-inline-size: 75ch;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: baseline;
  }

  [part='mark'] {
    display: grid;
    place-items: center;
    inline-size: 2.7em;
    block-size: 2.7em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_fill);
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  /* A short name is as wide as it is. */
  .short {
    inline-size: auto;
    min-inline-size: calc(2.7em / 0.85);
    max-inline-size: 9em;
    padding-inline: 0.5em;
    font-size: 0.85em;
    block-size: calc(2.7em / 0.85);
    text-align: center;
    line-height: 1.15;
  }

  [part='mark'] img {
    max-inline-size: 100%;
    max-block-size: 100%;
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
  }

  [part='name'] {
    font-weight: 600;
    line-height: 1.3;
  }

  [part='kind'],
  [part='official-name'] {
    color: var(--_quiet);
  }

  [part='kind'],
  [part='official-name'],
  [part='facts'],
  [part='summary'] {
    font-size: 0.88em;
  }

  [part='summary'] {
    margin-block-start: 0.35em;
  }

  /* Keeps facts in several languages in the order of the page. */
  [part='facts'] > span {
    unicode-bidi: isolate;
  }

  /* Keeps the separator at the end of the line when the list wraps. */
  [part='facts'] > span:not(:last-child)::after {
    content: '·';
    content: '·' / '';
    margin-inline-start: 0.35em;
  }

  @media (forced-colors: active) {
    [part='mark'] {
      border: 1px solid;
    }
  }
`;

export default styles;
