import {html, nothing} from 'lit';
import {parseWholeNumber} from '../options/parse.js';
import type {Localizer} from '../i18n/localizer.js';
import {goTo} from '../base/deep-link-controller.js';
import type {FeedElement} from '../base/feed-element.js';
import {warnOnInvalid} from '../options/attributes.js';
import type {Content} from '../content/phrases.js';

/** Keeps a list to its first items, until the visitor asks for the others or a link leads to one of them. */
export class Limit {
  readonly #host: FeedElement & {readonly limit: number | undefined};
  #isLifted = false;

  constructor(host: FeedElement & {readonly limit: number | undefined}) {
    this.#host = host;
  }

  /** How many of so many items are shown. The others carry the class `later`. */
  limitFor(total: number): number {
    const limit = parseWholeNumber(warnOnInvalid(this.#host), 'limit', this.#host.limit, 1) ?? total;
    return this.#isLifted ? total : limit;
  }

  /** The button for those that are not shown; nothing when all are. */
  renderMore(count: number, localizer: Localizer): Content {
    if (count <= 0) return nothing;
    const label = localizer.formatCount(localizer.messages.showMore, count);
    return html`<button part="button" class="more" type="button" @click=${this.#onMore}>${label}</button>`;
  }

  /** Shows an item that comes after the limit. */
  async reveal(item: HTMLElement): Promise<void> {
    if (item.classList.contains('later')) await this.#lift();
  }

  async #lift(): Promise<void> {
    this.#isLifted = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  // The button goes, so the focus moves to the first item that it has brought.
  readonly #onMore = async (): Promise<void> => {
    const first = this.#host.renderRoot.querySelector<HTMLElement>('[id].later');
    await this.#lift();
    if (first) goTo(first);
  };
}
