/** Every state that there was, and how to come back to it. */
export class History<State> {
  readonly #past: Entry<State>[] = [];
  #future: Entry<State>[] = [];
  #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** What would be undone, in words. */
  get undoable(): string | undefined {
    return this.#past.at(-1)?.what;
  }

  get redoable(): string | undefined {
    return this.#future.at(-1)?.what;
  }

  /** @param what was done, in words */
  push(state: State, what: string): void {
    this.#past.push({state: this.#state, what});
    this.#future = [];
    this.#state = state;
  }

  /** The same state in other words. */
  replace(state: State): void {
    this.#state = state;
  }

  undo(): void {
    this.#move(this.#past, this.#future);
  }

  redo(): void {
    this.#move(this.#future, this.#past);
  }

  #move(from: Entry<State>[], to: Entry<State>[]): void {
    const entry = from.pop();
    if (!entry) return;
    to.push({state: this.#state, what: entry.what});
    this.#state = entry.state;
  }
}

interface Entry<State> {
  readonly state: State;
  readonly what: string;
}
