/*
 * Links to items inside the elements, such as `#partner-kherson`. Browsers look up fragments only in the document, not
 * in shadow trees, and before the feed has loaded. So the elements handle them: when the page opens, when the fragment
 * changes, when the same link is followed again, and when the feed arrives.
 *
 * A fragment is handled once, by the first element in the page that has the item, so two lists that both show a partner
 * do not compete. If the page itself has that id, the browser's own navigation wins. If the visitor has started to do
 * something else, a feed that arrives late does not move the focus.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {focusItem} from '../list/focus-item.js';

export type LinkedHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Whether a search has removed the item from the list. */
    isFiltered?(id: string): boolean;
    /** Shows an item that a search or a limit hides. */
    reveal?(id: string): Promise<void>;
  };

export class DeepLinkController implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #noun: string;

  /** @param noun what links call the items of the host: `partner` in `#partner-kherson` */
  constructor(host: LinkedHost, noun: string) {
    this.#host = host;
    this.#noun = noun;
    host.addController(this);
  }

  hostConnected(): void {
    fragment.add(this.#host, this.#noun);
  }

  hostDisconnected(): void {
    fragment.remove(this.#host);
  }

  hostUpdated(): void {
    fragment.retry(this.#host);
  }
}

class Fragment {
  readonly #nouns = new Map<LinkedHost, string>();
  #listening: AbortController | undefined;
  /** The last address handled. `history.pushState()` changes it without an event. */
  #seen = '';
  /** The id in the address, until an element has handled it. */
  #pending: string | undefined;

  add(host: LinkedHost, noun: string): void {
    this.#nouns.set(host, noun);
    if (!this.#listening) this.#listen();
    else if (location.href !== this.#seen) this.#ask();
  }

  remove(host: LinkedHost): void {
    this.#nouns.delete(host);
    // Deferred, so that an element moved within the page does not handle the address again.
    queueMicrotask(() => {
      if (this.#nouns.size > 0) return;
      this.#listening?.abort();
      this.#listening = undefined;
    });
  }

  retry(host: LinkedHost): void {
    if (this.#pending) this.#answer([host]);
  }

  #listen(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    this.#ask();
    addEventListener('hashchange', this.#ask, {signal});
    addEventListener('click', this.#onClick, {signal});
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(type, this.#giveUp, {signal, passive: true, capture: true});
    }
  }

  readonly #ask = (): void => {
    this.#seen = location.href;
    const id = /^#([a-z]+-[a-z0-9-]+)$/.exec(location.hash)?.[1];
    const native = id === undefined ? null : document.getElementById(id);
    const hosts = [...this.#nouns.keys()];
    this.#pending = native && !hosts.some((host) => host.contains(native)) ? undefined : id;
    if (this.#pending) this.#answer(hosts.sort(byPosition));
  };

  #answer(hosts: readonly LinkedHost[]): void {
    const id = this.#pending ?? '';
    for (const host of hosts) {
      if (!id.startsWith(`${this.#nouns.get(host) ?? ''}-`)) continue;
      if (!findItem(host, id) && !host.isFiltered?.(id)) continue;
      this.#pending = undefined;
      void show(host, id);
      return;
    }
  }

  /** Following a link to the current address fires no event. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.href === location.href && !event.defaultPrevented) this.#ask();
  };

  readonly #giveUp = (): void => {
    this.#pending = undefined;
  };
}

const fragment = new Fragment();

async function show(host: LinkedHost, id: string): Promise<void> {
  await host.reveal?.(id);
  const item = findItem(host, id);
  if (item) focusItem(item);
}

function findItem({renderRoot}: LinkedHost, id: string): HTMLElement | null {
  return renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
}

function byPosition(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
