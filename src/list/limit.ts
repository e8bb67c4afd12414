import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Localizer} from '../i18n/localizer.js';
import {focusItem} from './focus-item.js';

/** Shows only the first items of a list, until the visitor asks for the rest or a link leads to one of them. */
export class Limit {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #isLifted = false;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
  }

  apply(limit: number | undefined, total: number): number {
    return this.#isLifted ? total : Math.min(limit ?? total, total);
  }

  renderMore(count: number, localizer: Localizer): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    const label = localizer.formatCount(localizer.messages.showMore, count);
    return html`<button part="button" class="more" type="button" @click=${this.#onMore}>${label}</button>`;
  }

  async reveal(id: string): Promise<void> {
    if (this.#host.renderRoot.querySelector(`[id="${id}"].later`)) await this.#lift();
  }

  async #lift(): Promise<void> {
    this.#isLifted = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  // The button disappears, so the focus moves to the first item it has revealed.
  readonly #onMore = async (): Promise<void> => {
    const first = this.#host.renderRoot.querySelector<HTMLElement>('[id].later');
    await this.#lift();
    if (first) focusItem(first);
  };
}
