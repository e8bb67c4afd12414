import {html, type TemplateResult} from 'lit';

/** Room that is kept free for what a feed will bring, so that the page below does not jump. */
export interface Placeholder {
  /** How many items are expected; `undefined` if the options do not tell. */
  readonly count: number | undefined;
  /** Whether they are taken to fill the window, because nothing is left out of them. Default: no. */
  readonly isWindow?: boolean;
  /** How they are arranged: in a grid of cards, in a row of badges, or one below the other. */
  readonly as: 'cards' | 'badges' | 'rows';
}

/** More than this is below the first screen of every window. */
const MOST = 60;

/** As many outlines as a window has room for. What is below them is cut off. */
const IN_WINDOW = 16;

/** The room, empty, or with the outlines of the items to come; these appear only when the feed takes long. */
export function renderPlaceholder(
  {isWindow = false, count = isWindow ? IN_WINDOW : 1, as}: Placeholder,
  isVisible: boolean,
): TemplateResult {
  // A window is as high without outlines.
  const length = isWindow && !isVisible ? 0 : Math.min(count, MOST);
  const boxes = Array.from({length}, () => html`<div class="placeholder"></div>`);
  const size = isWindow ? 'window' : '';
  return html`<div class="room ${as} ${size} ${isVisible ? 'late' : 'unseen'}" aria-hidden="true">${boxes}</div>`;
}
