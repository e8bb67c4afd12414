import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Opens all `<details>` of an element while the page is printed. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#restore);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#restore);
    this.#restore();
  }

  readonly #openAll = (): void => {
    const closed = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of closed) details.open = true;
    // Browsers may fire `beforeprint` twice for one print.
    this.#opened = [...this.#opened, ...closed];
  };

  readonly #restore = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
