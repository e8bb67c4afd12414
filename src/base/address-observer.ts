/*
 * Tells when the page goes to another address: by a link, by a script or router (`history.pushState()`), or because the
 * same link is followed again. It does not tell when readers keep their place, as they do with the page's own
 * fragments: after a reload, back or forward, and `history.replaceState()`, by which pages note how far someone has read.
 *
 * The Navigation API says which is which. Without it no event announces `pushState()`, so the address is compared in
 * each frame for a second after whatever usually leads to it; and a move that leaves the history as long as it was is
 * taken for back or forward.
 */

/** How long a router may take from a click, or from the new content, to the new address. */
const ROUTING_MS = 1000;

export class AddressObserver {
  readonly #onMove: () => void;
  readonly #navigation = findNavigation();
  #kept = isRestored() ? location.href : '';
  #seen = '';
  #length = 0;
  #click: MouseEvent | undefined;
  #target = '';
  #watchedUntil = 0;

  constructor(onMove: () => void) {
    this.#onMove = onMove;
  }

  observe(signal: AbortSignal): void {
    // A page that scrolls itself (`manual`) is not restored by the browser.
    if (location.href === this.#kept && history.scrollRestoration === 'auto') this.#note();
    else this.#move();
    this.#kept = '';
    this.#navigation?.addEventListener('currententrychange', this.#onEntry, {signal});
    addEventListener('popstate', this.#onHistory, {signal});
    addEventListener('hashchange', this.#onHistory, {signal});
    // Before the listeners of routers, which change the address at once.
    addEventListener('click', this.#onClick, {signal, capture: true});
  }

  /** Called for new content: routers change the address before or after it. */
  check(): void {
    if (location.href !== this.#seen) this.#move();
    else this.#watch();
  }

  /** Called when the visitor does something else. */
  forgetClick(): void {
    this.#target = '';
  }

  #move(): void {
    this.#note();
    this.#onMove();
  }

  #note(): void {
    this.#seen = location.href;
    this.#length = history.length;
    this.#target = '';
  }

  readonly #onEntry = ({navigationType}: NavigationCurrentEntryChangeEvent): void => {
    const isNew = navigationType === 'push' && location.href !== this.#seen;
    if (navigationType === 'traverse') this.#note();
    else if (isNew || this.#isFollowed(true)) this.#move();
  };

  /** The Navigation API has told of most moves before. */
  readonly #onHistory = (): void => {
    if (location.href === this.#seen) return;
    if (this.#navigation || this.#isForward) this.#move();
    else this.#note();
  };

  get #isForward(): boolean {
    return history.length !== this.#length || this.#target === location.href;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || opensElsewhere(link, event)) return;
    // What is left of `replaceState()` before.
    if (!this.#isForward) this.#note();
    this.#click = event;
    this.#target = link.href;
    if (!this.#navigation) this.#watch();
    // Following a link to the present address fires no event.
    setTimeout(() => {
      if (this.#isFollowed(false)) this.#move();
    });
  };

  /** Whether the address is that of the last click, and whether by the browser or by a router. */
  #isFollowed(isRouted: boolean): boolean {
    return location.href === this.#target && this.#click?.defaultPrevented === isRouted;
  }

  #watch(): void {
    if (this.#navigation) return;
    const isWatching = performance.now() < this.#watchedUntil;
    this.#watchedUntil = performance.now() + ROUTING_MS;
    if (!isWatching) this.#compare();
  }

  readonly #compare = (): void => {
    if (location.href !== this.#seen && this.#isForward) this.#move();
    if (performance.now() < this.#watchedUntil) requestAnimationFrame(this.#compare);
  };
}

/** A page may use the name for something else, such as `<nav id="navigation">`. */
function findNavigation(): Navigation | undefined {
  const found: unknown = Reflect.get(globalThis, 'navigation');
  // Everything that has its properties is the API.
  return found instanceof EventTarget && 'currentEntry' in found ? (found as Navigation) : undefined;
}

/** Whether the browser puts the page back to where the reader was. */
function isRestored(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward');
}

function opensElsewhere(link: HTMLAnchorElement, {button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean {
  const target = link.target || document.querySelector('base')?.target;
  const isSameTab = !target || /^_(self|top|parent)$/i.test(target);
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !isSameTab || link.hasAttribute('download');
}
