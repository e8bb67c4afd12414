/*
 * Scripts of hosts that keep a frame or a slider as high as its content often watch the light DOM alone, with a
 * MutationObserver, and see nothing of what happens in a shadow tree. For them an attribute appears on the element
 * whenever its size changes. It is gone before any other script runs, so that nothing is saved by editors or compared by
 * frameworks; observers are told all the same.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const RESIZED = 'data-resized';

let observer: ResizeObserver | undefined;

export class SizeSignal implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Chromium reports an endless loop for elements in the document of a frame.
    if (this.#host.ownerDocument !== document) return;
    observer ??= new ResizeObserver((entries) => {
      for (const {target} of entries) signal(target);
    });
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }

  /** At once: browsers do not measure frames out of sight, which would stay too low. */
  hostUpdated(): void {
    signal(this.#host);
  }
}

function signal(element: Element): void {
  element.setAttribute(RESIZED, '');
  element.removeAttribute(RESIZED);
}
