import {html, type TemplateResult} from 'lit';

/** Room that is kept free for what a feed will bring, so that the page below does not jump. */
export interface Room {
  /** How many items are expected; `undefined` if the options do not tell. */
  readonly count: number | undefined;
  /** How they are arranged: in a grid of cards, in a row of badges, or one below the other. */
  readonly as: 'cards' | 'badges' | 'rows';
}

/** More than this is below the first screen of every window. */
const MOST = 60;

/** The room, empty, or with the outlines of the items to come; these appear only when the feed takes long. */
export function renderRoom({count = 1, as}: Room, isVisible: boolean): TemplateResult {
  const boxes = Array.from({length: Math.min(count, MOST)}, () => html`<div class="placeholder"></div>`);
  return html`<div class="room ${as} ${isVisible ? 'late' : 'unseen'}" aria-hidden="true">${boxes}</div>`;
}
