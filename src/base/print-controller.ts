import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Unfolds what is folded away while the page is printed: paper cannot be clicked. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
    this.#fold();
  }

  readonly #unfold = (): void => {
    const folded = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
    // A browser may announce one print twice.
    this.#opened = [...this.#opened, ...folded];
  };

  readonly #fold = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
