/*
 * Links to items inside the elements: `#partner-kherson`. A browser looks for the fragment in the document only, never in a
 * shadow tree, and long before a feed has come. So the elements answer it: when the page opens, when the fragment changes,
 * when the same link is followed again, and when the feed comes later.
 *
 * A fragment is answered once, by the first element of the page that has the item, so two lists that both show a partner
 * do not compete. If the page itself has that id, the browser's own navigation wins. A visitor who has begun to do
 * something else is not pulled away by a feed that comes late.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {focusItem} from '../list/focus-item.js';

/** An element whose items can be linked to. */
export type LinkedHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Whether a search has taken the item out of the page for now; absent where nothing is searched. */
    isFiltered?(id: string): boolean;
    /** Shows an item that a search or a limit hides; absent where nothing is hidden. */
    reveal?(id: string): Promise<void>;
  };

/** Answers fragments that name an item of its host. */
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

/** The fragment of the page's address, on behalf of all elements. */
class Fragment {
  readonly #nouns = new Map<LinkedHost, string>();
  #listening: AbortController | undefined;
  /** The last address looked at: a page that changes it by script announces no new fragment. */
  #seen = '';
  /** The id that the address names and no element has answered yet. */
  #pending: string | undefined;

  add(host: LinkedHost, noun: string): void {
    this.#nouns.set(host, noun);
    if (!this.#listening) this.#listen();
    else if (location.href !== this.#seen) this.#ask();
  }

  remove(host: LinkedHost): void {
    this.#nouns.delete(host);
    // Decided later, so that an element which is moved in the page does not answer the address again.
    queueMicrotask(() => {
      if (this.#nouns.size > 0) return;
      this.#listening?.abort();
      this.#listening = undefined;
    });
  }

  /** Asks an element again that may have the item now. */
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

  /** A browser announces nothing when the link that is followed is already the address. */
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
