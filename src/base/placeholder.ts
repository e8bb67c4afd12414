import {html, type TemplateResult} from 'lit';

/** Space that is reserved for what a feed will bring, so that the page below does not move. */
export interface Placeholder {
  /** How many items are expected; `undefined` if the options do not tell. */
  readonly count: number | undefined;
  /** Whether the items are expected to fill the window, because the options leave none out. Default: no. */
  readonly isWindow?: boolean;
  /** How they are arranged: in a grid of cards, in a row of badges, or one below the other. */
  readonly as: 'cards' | 'badges' | 'rows';
}

/** More outlines than this are below the first screen of any window. */
const MAX_OUTLINES = 60;

/** Enough outlines for any window. What is below it is cut off. */
const OUTLINES_IN_WINDOW = 16;

/** The space, empty or with outlines of the items to come, which appear only when the feed takes long. */
export function renderPlaceholder(
  {isWindow = false, count = isWindow ? OUTLINES_IN_WINDOW : 1, as}: Placeholder,
  hasOutlines: boolean,
): TemplateResult {
  // A window needs no outlines for its height.
  const length = isWindow && !hasOutlines ? 0 : Math.min(count, MAX_OUTLINES);
  const outlines = Array.from({length}, () => html`<div class="outline"></div>`);
  const classes = `placeholder ${as} ${isWindow ? 'window' : ''} ${hasOutlines ? 'late' : 'unseen'}`;
  return html`<div class=${classes} aria-hidden="true">${outlines}</div>`;
}
