import {css, type CSSResult} from 'lit';

const styles: CSSResult = css`
  [part='map'] {
    margin-block-end: calc(1.25 * var(--_gap));
  }

  /* Until it is drawn, as high as most are. */
  .layers:empty {
    aspect-ratio: 1.75;
    background: var(--_fill);
  }

  .layers {
    display: grid;
    /* East is on the right in every script. */
    direction: ltr;
    overflow: clip;
  }

  .layers > svg {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  [part='land'] {
    fill: color-mix(in srgb, currentColor 9%, transparent);
    fill: var(--partnership-fill, color-mix(in srgb, currentColor 9%, transparent));
  }

  [part='line'],
  .leader,
  .hollow {
    fill: none;
  }

  [part='line'] {
    stroke: var(--_accent);
    stroke-width: 1.1px;
    stroke-opacity: 0.62;
  }

  .leader {
    stroke: var(--_quiet);
    stroke-width: 0.8px;
  }

  .crowded [part='line'] {
    stroke-opacity: 0.4;
  }

  .dimmed [part='line']:not(.current) {
    stroke-opacity: 0.2;
  }

  [part='line'].current {
    stroke-width: 2px;
    stroke-opacity: 1;
  }

  .mark,
  [part='city'] {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.8px;
    vector-effect: non-scaling-stroke;
  }

  .mark.hollow {
    fill: none;
  }

  [part='city'] {
    fill: currentColor;
    stroke: currentColor;
  }

  .target {
    fill: transparent;
  }

  [part='dots'] {
    pointer-events: none;
  }

  [part='dot'] {
    pointer-events: all;
    cursor: pointer;
  }

  [part='dot']:focus-visible {
    outline: none;
  }

  [part='dot'].current > .target {
    stroke: var(--_accent);
    stroke-width: 1.6px;
  }

  .covered {
    visibility: hidden;
  }

  text {
    fill: currentColor;
    font-size: 0.9em;
    /* A halo, where the colour of the ground is known. */
    paint-order: stroke;
    stroke-width: 3px;
  }

  .name {
    font-size: 0.94em;
    font-weight: 650;
  }

  .home {
    font-size: 1.15em;
  }

  .own {
    fill: var(--_quiet);
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-block-start: 0.8em;
    color: var(--_quiet);
    font-size: 0.9em;
  }

  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }

  [part='legend'] li {
    display: flex;
    gap: 0.5em;
  }

  [part='legend'] svg {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.25em;
    overflow: visible;
  }

  [part='credit'] {
    margin-inline-start: auto;
  }

  [part='list'] {
    --_card-width: 14em;
    gap: 0 var(--_gap);
  }

  [part='entry'] {
    block-size: 100%;
    padding-block: 0.65em 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  [part='entry'].current {
    border-color: var(--_accent);
    box-shadow: 0 1px var(--_accent) inset;
  }

  [part='heading'] {
    line-height: 1.25;
  }

  [part='name'] {
    font-size: 1.06em;
    font-weight: 650;
  }

  [part='own-name'] {
    display: inline-block;
    color: var(--_quiet);
    font-size: 1.06em;
    unicode-bidi: isolate;
  }

  .place,
  .ties,
  [part='off-map'] {
    font-size: 0.92em;
  }

  .place,
  [part='off-map'] {
    color: var(--_quiet);
  }

  .place:empty {
    display: none;
  }

  @media print {
    [part='land'] {
      fill: none;
      stroke: currentColor;
      stroke-opacity: 0.4;
      stroke-width: 0.5px;
    }

    text {
      stroke: white;
    }
  }

  @media (forced-colors: active) {
    [part='land'] {
      fill: none;
      stroke: CanvasText;
      stroke-opacity: 0.5;
      stroke-width: 0.7px;
    }

    text {
      stroke: Canvas;
    }

    .mark,
    [part='line'] {
      stroke: LinkText;
    }

    .mark:not(.hollow) {
      fill: LinkText;
    }

    text,
    [part='city'] {
      fill: CanvasText;
    }
  }
`;

export default styles;
