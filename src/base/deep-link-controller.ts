/*
 * Links to items inside the elements, such as `#partner-kherson`. Browsers look up fragments only in the document, not
 * in shadow trees, and before the feed has loaded. So the elements handle them: when the page opens, when the address
 * changes, when the same link is followed again, and when the feed arrives.
 *
 * A fragment is handled once, by the first visible element in the page that has the item, so two lists that both show a
 * partner do not compete. If the page itself has that id, the browser's own navigation wins. If the visitor has started
 * to do something else, a feed that arrives late does not move the focus.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {focusItem, scrollToItem} from '../list/focus-item.js';
import {AddressObserver} from './address-observer.js';
import {closedAncestors, reveal} from './reveal-ancestors.js';

export type LinkedHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Whether a search has removed the item from the list. */
    isFiltered?(id: string): boolean;
    /** Shows an item that a search or a limit hides. */
    reveal?(id: string): Promise<void>;
    /** Called after any element in the page has changed or left it. */
    onPageChange?(): void;
  };

/** How long an item is held in place. */
const HOLD_MS = 1000;

/** How long a page that is replaced leads to the item again: routers show a stored copy of it first. */
const REPLACED_MS = 5000;

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
    fragment.retry();
    fragment.tell();
  }
}

/** The elements in the page, in no order. */
export function elementsInPage(): LinkedHost[] {
  return fragment.hosts;
}

/** Whether a link to the item leads somewhere in the page. */
export function isInPage(id: string): boolean {
  return document.getElementById(id) !== null || fragment.holdersOf(id).length > 0;
}

class Fragment {
  readonly #nouns = new Map<LinkedHost, string>();
  readonly #address = new AddressObserver(() => {
    this.#ask();
  });
  #listening: AbortController | undefined;
  /** The id in the address, until an element has handled it. */
  #pending: string | undefined;
  /** The item that the address has led to, until the visitor does something. */
  #item: HTMLElement | undefined;
  /** Whether a script has changed the address, and may scroll as well. */
  #isRouted = false;

  get hosts(): LinkedHost[] {
    return [...this.#nouns.keys()];
  }

  add(host: LinkedHost, noun: string): void {
    this.#nouns.set(host, noun);
    if (this.#listening) this.#address.check();
    else this.#listen();
  }

  remove(host: LinkedHost): void {
    this.#nouns.delete(host);
    this.tell();
    // Deferred, so that an element moved within the page does not handle the address again.
    queueMicrotask(() => {
      if (this.#nouns.size > 0) return;
      this.#listening?.abort();
      this.#listening = undefined;
    });
  }

  retry(): void {
    if (this.#pending) this.#answer(this.#pending);
  }

  tell(): void {
    for (const host of this.hosts) host.onPageChange?.();
  }

  holdersOf(id: string): LinkedHost[] {
    return this.#hostsOf(id).filter((host) => findItem(host, id) ?? host.isFiltered?.(id));
  }

  #hostsOf(id: string): LinkedHost[] {
    return this.hosts.filter((host) => id.startsWith(`${this.#nouns.get(host) ?? ''}-`));
  }

  #listen(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    this.#address.observe(signal);
    // Fired only if the browser itself has followed the link.
    addEventListener('hashchange', this.#onHashChange, {signal});
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(type, this.#giveUp, {signal, passive: true, capture: true});
    }
  }

  #ask(): void {
    this.#item = undefined;
    this.#isRouted = true;
    const id = /^#([a-z]+-[a-z0-9-]+)$/.exec(location.hash)?.[1];
    const native = id === undefined ? null : document.getElementById(id);
    const isNative = native !== null && !this.hosts.some((host) => host.contains(native));
    this.#pending = isNative ? undefined : id;
    this.retry();
  }

  #answer(id: string): void {
    const holders = this.holdersOf(id).sort(byPosition);
    if (holders.length === 0) return;
    // What is closed opens only if no visible element has the item, or may yet have it.
    const isUndecided = () => this.#hostsOf(id).some((host) => isVisible(host) && isWaiting(host));
    const host =
      holders.find(isVisible) ??
      (isUndecided() ? undefined : holders.find((holder) => closedAncestors(holder).length > 0));
    if (!host) return;
    this.#pending = undefined;
    void this.#show(host, id);
  }

  async #show(host: LinkedHost, id: string): Promise<void> {
    reveal(closedAncestors(host));
    await host.reveal?.(id);
    const item = findItem(host, id);
    if (!item) return;
    focusItem(item);
    this.#hold(host, item, id);
  }

  /**
   * Scrolls there again in each frame, until the visitor does something or the focus moves elsewhere: routers scroll to the
   * top after they have changed the page, and long lists get their heights while they are scrolled.
   */
  #hold(host: LinkedHost, item: HTMLElement, id: string): void {
    this.#item = item;
    const start = performance.now();
    const step = () => {
      const elapsed = performance.now() - start;
      if (this.#item !== item || elapsed > REPLACED_MS || isFocusElsewhere(host)) return;
      if (!item.isConnected) {
        this.#pending = id;
        this.retry();
        return;
      }
      if (elapsed < HOLD_MS && (this.#isRouted || item.closest('.long'))) scrollToItem(item);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  readonly #onHashChange = (): void => {
    this.#isRouted = false;
  };

  readonly #giveUp = (): void => {
    this.#item = undefined;
    this.#pending = undefined;
    this.#address.forgetClick();
  };
}

const fragment = new Fragment();

function findItem({renderRoot}: LinkedHost, id: string): HTMLElement | null {
  return renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
}

function isFocusElsewhere(host: LinkedHost): boolean {
  const root = host.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return active !== null && active !== host && active !== host.ownerDocument.body;
}

function isVisible(host: LinkedHost): boolean {
  return host.checkVisibility({visibilityProperty: true});
}

function isWaiting({renderRoot}: LinkedHost): boolean {
  return renderRoot.querySelector('.waiting') !== null;
}

function byPosition(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
