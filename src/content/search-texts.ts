import {schedule} from '../list/scheduler.js';
import type {FeedView} from '../base/feed-element.js';
import type {Partner} from '../data/schema.js';
import {searchText} from './search-text.js';

/** How many texts are made before another element gets its turn. */
const STEP = 100;

/** What partners are found by. To fold a text takes longer than to search it, so each is folded once. */
export class SearchTexts {
  readonly #partners: readonly Partner[];
  readonly #view: FeedView;
  readonly #texts = new Map<Partner, string>();
  #isPrepared = false;

  constructor(partners: readonly Partner[], view: FeedView) {
    this.#partners = partners;
    this.#view = view;
  }

  /** The text of a partner. */
  of(partner: Partner): string {
    let text = this.#texts.get(partner);
    if (text === undefined) {
      const {feed, localizer} = this.#view;
      this.#texts.set(partner, (text = searchText(feed, partner, localizer)));
    }
    return text;
  }

  /** Makes all texts soon, for the first letter to be answered as quickly as the next. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    for (let start = 0; start < this.#partners.length; start += STEP) {
      schedule(() => {
        for (const partner of this.#partners.slice(start, start + STEP)) this.of(partner);
      });
    }
  }
}
