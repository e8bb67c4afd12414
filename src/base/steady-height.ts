/*
 * What an element shows while the feed loads, a fallback or reserved space, is often a little higher than what it shows
 * then. What follows it in the page would move up, under the eyes of a visitor who is reading it. Instead the element
 * keeps its height until the visitor does something that moves things anyway, or until the blank part is out of sight.
 *
 * No layout is forced: the browser reports heights while the feed loads, and the new one is read in the next frame.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A larger part of the window is not left blank: it would look like the end of the page. */
const MOST_BLANK = 0.25;

const RELEASING = ['click', 'keydown', 'resize', 'beforeprint', 'scroll'];

type Host = ReactiveControllerHost & Element;

export class SteadyHeight implements ReactiveController {
  readonly #host: Host;
  readonly #isLoading: () => boolean;
  #observer: ResizeObserver | undefined;
  #height = 0;
  #release: AbortController | undefined;

  constructor(host: Host, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isLoading()) {
      this.#observer ??= this.#observe();
    } else if (this.#observer) {
      this.#stop();
      this.#keep();
    }
  }

  hostDisconnected(): void {
    this.#stop();
    this.#release?.abort();
  }

  #observe(): ResizeObserver {
    this.#height = 0;
    const observer = new ResizeObserver(([entry]) => {
      this.#height = entry?.contentBoxSize[0]?.blockSize ?? 0;
    });
    observer.observe(this.#host);
    return observer;
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #keep(): void {
    const root = this.#host.shadowRoot;
    const base = root?.querySelector('[part="base"]');
    const view = this.#host.ownerDocument.defaultView;
    if (!root || !base || !view || this.#height === 0) return;
    this.#release?.abort();
    // A style sheet rather than an attribute, which would stay in a page that is saved.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`[part='base'] { min-block-size: ${String(this.#height)}px }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const release = new AbortController();
    this.#release = release;
    release.signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    // Of the element's own window, which calls nothing once its frame is removed. Firefox throws where the height of such a
    // window is read.
    view.requestAnimationFrame(() => {
      const blank = blankIn(base, view);
      const isAbove = base.getBoundingClientRect().bottom <= 0;
      // Nothing in sight would move, or too much would be blank. Above the window, its end would pull up what is read.
      if (!isAbove && (blank <= 0 || blank > MOST_BLANK * view.innerHeight)) release.abort();
    });
    for (const type of RELEASING) {
      view.addEventListener(
        type,
        () => {
          // Scrolled down, the blank part is above what the visitor reads, and its end would pull that up.
          if (type !== 'scroll' || base.getBoundingClientRect().bottom > view.innerHeight) release.abort();
        },
        {capture: true, passive: true, signal: release.signal},
      );
    }
  }
}

/** How much of the window is blank at the end of a box. */
function blankIn(box: Element, {innerHeight}: Window): number {
  const end = box.getBoundingClientRect().bottom;
  const content = Math.max(0, ...[...box.children].map((child) => child.getBoundingClientRect().bottom));
  return Math.min(end, innerHeight) - content;
}
