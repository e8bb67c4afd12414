import {css, type CSSResult} from 'lit';

/*
 * Blends in with any page: font, text colour and background are the page's, and all other colours are mixed from the
 * text colour. Lengths are in em, never rem, because hosts change the root's font size.
 *
 * The public `--partnership-*` tokens are read only here; the rules use the private `--_*`.
 */
const baseStyles: CSSResult = css`
  :host {
    /* The page's rules for the tag override :host unless it is important. */
    display: block !important;
    box-sizing: border-box;
    /* Only below: side by side in a grid, elements begin at the same height. */
    margin-block: 0 2em;
    /* As narrow as layouts get, unless the page has less space. */
    min-inline-size: min(100%, max(12.5em, 200px));
    /* Undoes what pages set on body. On the host rather than inside it, so that a reader's style sheet for text
       spacing still applies. */
    font-style: normal;
    font-variant-caps: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-shadow: none;
    text-transform: none;
  }

  :host(:last-child) {
    margin-block-end: 0;
  }

  /* Made from a div, it is the only child, and takes the place of the div among its neighbours. */
  :host([data-upgraded='below']) {
    margin-block-start: 2em;
  }

  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  /* Parents that are sized by their content (floats, dialogs, centred columns, table cells) would collapse, because the
     container below tells them no width. They get that of a long paragraph instead: an invisible line of 100em that may
     wrap at each full stop. Not contain-intrinsic-inline-size, which no parent could be narrower than. */
  :host::before {
    display: block !important;
    content: '. . . . .' !important;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 25em;
  }

  [part='base'] {
    --_accent: var(--partnership-accent, currentColor);
    --_surface: var(--partnership-surface, transparent);
    --_border: var(--partnership-border, color-mix(in srgb, currentColor 54%, transparent));
    --_fill: var(--partnership-fill, color-mix(in srgb, currentColor 7%, transparent));
    --_quiet: var(--partnership-quiet, color-mix(in srgb, currentColor 84%, transparent));
    --_radius: var(--partnership-radius, 0.4em);
    --_rule: var(--partnership-border, currentColor);
    --_gap: var(--partnership-gap, 1.6em);
    --_padding: var(--partnership-padding, 0em);
    --_card-width: var(--partnership-card-width, 17em);
    --_scroll-margin: var(--partnership-scroll-margin, 1.5em);

    container-type: inline-size;
    /* These would push text out of its box. They are reset inside, where page rules such as all: unset do not reach. */
    text-indent: 0;
    white-space: normal;
    word-break: normal;
    /* Break long words rather than widen a column. */
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  /* A right-to-left page in a language without translation: layout and margins follow the page, but each English
     sentence keeps its own direction, with the full stop at its end. */
  :host(:dir(rtl)) [part='base'][lang] :is(h2, h3, h4, h5, h6, p, li, th, td, figcaption):not(.dotted, .dotted > *) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* One edge for all languages: the page's side. Chromium has only the prefixed value. */
  [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  *,
  *::before {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  :focus-visible {
    outline: 0.16em solid var(--_accent);
    outline-offset: 0.16em;
    border-radius: 0.1em;
  }

  /* Text spacing set by the reader applies to the controls too. */
  button,
  input,
  select {
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  button {
    padding: 0.45em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--_fill);
  }

  summary {
    cursor: pointer;
  }

  [part='status'] {
    color: var(--_quiet);
  }

  [part='status'] + button {
    margin-block-start: 0.7em;
  }

  .stale {
    margin-block-end: var(--_gap);
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_border);
  }

  /* No loading message if the feed arrives at once. */
  .late {
    /* Not filled forwards: in about one of twenty times, WebKit would keep it hidden for good. */
    animation: 0.2s step-end appear;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  /* The fallback and the placeholder overlap. */
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-block-size: var(--partnership-room, 0);
  }

  .waiting > * {
    grid-area: 1 / 1;
  }

  /* Content of the page that waits for the feed is shown as if the element were not there: no box keeps its margins from
     those around it, and its text is that of the page. Nothing moves when the script runs. */
  .prerendered,
  .prerendered > .waiting {
    display: block;
    align-content: normal;
    container-type: normal;
  }

  :host(:state(prerendered)) {
    margin-block: 0;
    font-style: inherit;
    font-variant-caps: inherit;
    font-weight: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-shadow: inherit;
    text-transform: inherit;
  }

  :host(:state(prerendered))::before {
    content: none !important;
  }

  .unseen {
    visibility: hidden;
  }

  /* A rule and a bar in place of a name, as high as such items are on average. */
  .outline {
    min-block-size: 13em;
    border-block-start: 2px solid var(--_fill);
    background: linear-gradient(var(--_fill) 0 0) 0 0.8em / 60% 1.5em no-repeat;
  }

  .badges > .outline {
    min-block-size: 4.6em;
  }

  .rows > .outline {
    min-block-size: 4.75em;
  }

  .table > .outline {
    min-block-size: 5.55em;
  }

  .entries > .outline {
    min-block-size: 6.8em;
  }

  .placeholder.window {
    block-size: 100vh;
    overflow: hidden;
  }

  .placeholder.framed {
    block-size: 24em;
  }

  .waiting [part='status'] {
    padding: var(--_padding);
  }

  [hidden] {
    display: none !important;
  }

  /* Items beyond the limit are in the page for printing. */
  @media screen {
    .later {
      display: none !important;
    }
  }

  .cards {
    display: grid;
    /* As many columns as fit, at most this number. A little less than their share, in case it is rounded up. */
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        min(100%, max(var(--_card-width), (100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns) - 0.1px)),
        1fr
      )
    );
    gap: calc(1.25 * var(--_gap)) var(--_gap);
    /* A card is as high as its content, not as the card beside it. */
    align-items: start;
    --_columns: 4;
  }

  .columns-3 {
    --_columns: 3;
  }

  .columns-2 {
    --_columns: 2;
  }

  .columns-1 {
    --_columns: 1;
  }

  .columns-1 [part='card'] {
    max-inline-size: 44em;
  }

  [part='card'] {
    display: flex;
    flex-direction: column;
    gap: 0.45em;
    --_head: max(var(--_padding), 0.65em);
    /* A little below, because letters stick out of their lines by a part of a pixel, and Firefox would scroll to it. */
    padding: var(--_head) var(--_padding) max(var(--_padding), 0.15em);
    border-block-start: 2px solid var(--_rule);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='card'] > * {
    max-inline-size: 65ch;
  }

  /* Above the names, but read after them. */
  [part='card'] > :is([part='tie'], [part='places']) {
    order: -1;
    margin-block-end: -0.3em;
    color: var(--_accent);
    font-size: 0.88em;
    font-weight: 600;
  }

  [part='heading'] {
    line-height: 1.2;
  }

  [part='card'] > [part='picture'] {
    display: contents;
  }

  [part='card'] > [part='picture'] > img,
  [part='plate'] {
    order: -2;
    inline-size: calc(100% + 2 * var(--_padding));
    max-inline-size: none;
    aspect-ratio: var(--partnership-picture-ratio, 3 / 2);
    margin-block: calc(-1 * var(--_head)) 0.25em;
    margin-inline: calc(-1 * var(--_padding));
    background: var(--_fill);
    object-fit: cover;
    /* Faces and towers are above the middle. */
    object-position: 50% 35%;
  }

  [part='plate'] {
    display: flex;
    flex-direction: column;
    justify-content: end;
    padding: 0.9em 1em;
    overflow: hidden;
    color: var(--_quiet);
  }

  [part='plate'] > span {
    font-size: clamp(1.4em, 9cqi, 2em);
    font-weight: 300;
    line-height: 1.15;
  }

  [part='picture'] img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    background: var(--_fill);
  }

  [part='credit'] {
    color: var(--_quiet);
    font-size: 0.78em;
  }

  /* At the foot of a card. */
  [part='card'] > [part='picture'] > [part='credit'] {
    order: 1;
  }

  [part='details'] [part='credit'] {
    padding-block: 0.4em;
  }

  [part='credit'] > span {
    display: block;
  }

  [part='facts'],
  [part='themes'] {
    font-size: 0.92em;
  }

  /* One pattern for lines, of which some begin with a name and others with a small word. Scripts from right to left have
     no capitals, and Firefox would not wrap their lines. */
  :host(:dir(ltr)) :is([part='facts'] > li, p[part='facts'] > :first-child, [part='tie'] > :first-child)::first-letter {
    text-transform: uppercase;
  }

  :host(:dir(ltr)) .dotted > li + li::first-letter {
    text-transform: none;
  }

  /* News is not quiet. */
  [part='facts'] > :not(:has(> strong)),
  [part='themes'] {
    color: var(--_quiet);
  }

  strong {
    font-weight: 600;
  }

  /* Items in a line, each in its own direction. The separator stays at the end of a line that wraps. Not inline: Firefox
     lets the spaces at the ends of wrapped lines stick out. */
  .dotted > * {
    display: inline-block;
  }

  .dotted > :not(:last-child)::after,
  :is(.rows, table, [part='entry']) [part='own-name']:has(+ [part='own-name'])::after {
    content: '·';
    content: '·' / '';
    margin-inline: 0.3em 0.1em;
  }

  /* Between the words of one name in the accessibility tree. */
  [part='heading'] .dotted > :not(:last-child)::after {
    content: '·' / ' ';
  }

  .badges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-width)), 1fr));
    gap: calc(1.25 * var(--_gap)) var(--_gap);
    align-items: start;
  }

  .rows {
    border-block-start: 1px solid var(--_border);
  }

  .rows > :not(.chunk),
  .rows > .chunk > * {
    border-block-end: 1px solid var(--_border);
  }

  /* Chunks generate no boxes, so that the list lays out their items. */
  ul.chunk {
    display: contents;
  }

  /* In a long list, the browser skips chunks off screen. Chunks are then laid out like the list. */
  @media screen {
    .long > ul.chunk {
      display: block;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 100em;
      /* Room for focus rings and shadows at the edge. */
      overflow-clip-margin: 1em;
    }

    .long.cards > ul.chunk {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: inherit;
      gap: inherit;
    }

    /* Never skipped, because the height of the others is estimated from it. */
    .long > ul.chunk:first-child {
      content-visibility: visible;
    }
  }

  .more {
    margin-block-start: var(--_gap);
  }

  /* Keeps an item that a link leads to away from the edge of the window, and from what the page keeps there. */
  [id] {
    scroll-margin-block: var(--_scroll-margin);
  }

  .label {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  /* Text needs a distance from the edge of a surface. Other browsers have only the one that the page sets. */
  @container style(--partnership-surface) {
    [part='card'],
    [part='badge'] {
      --_padding: var(--partnership-padding, 1.15em);
    }
  }

  @container (width < 46em) {
    .table > .outline {
      min-block-size: 7.2em;
    }
  }

  @container (width < 36em) {
    .rows > .outline {
      min-block-size: 8em;
    }
  }

  @container (width < 20em) {
    [part='card'] {
      --_padding: min(var(--partnership-padding, 0em), 0.9em);
    }
  }

  @media (prefers-contrast: more) {
    [part='base'] {
      --_border: var(--partnership-border, currentColor);
      --_quiet: var(--partnership-quiet, currentColor);
    }
  }

  @media print {
    li,
    tr {
      break-inside: avoid;
    }

    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    [part='plate'] {
      display: none;
    }

    [part='picture'] img {
      inline-size: auto !important;
      max-block-size: 10em;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.82em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    button {
      display: none;
    }
  }
`;

export default baseStyles;
