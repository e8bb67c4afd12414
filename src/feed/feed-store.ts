/*
 * One request for each feed, however many elements show it.
 *
 * There is one store for the whole page, also when several copies or versions of the library are on it: it lives on
 * `globalThis` under a versioned key. So its shape is a promise between versions, and it is kept as small as that
 * allows: it knows addresses and JSON values, not feeds. What a value means each copy of the library reads for itself.
 *
 * An entry is keyed by absolute URL (or `#id`), created once and changed in place. A success is kept as long as the
 * page lives. A failure is kept only until somebody asks anew. A request is ended when its last listener has left,
 * which is decided a microtask later, so that moving an element in the page does not cancel it.
 */
import {FeedError} from './feed-error.js';
import type {LoadOptions} from './load-feed.js';

/** What is known of a feed at the moment. */
export type StoreState =
  | {readonly status: 'loading'}
  /** `failure` tells that the last reload failed, and the data are those of before. */
  | {readonly status: 'ready'; readonly data: object; readonly failure?: FeedError}
  | {readonly status: 'error'; readonly error: FeedError};

/** Is told each state, the present one first. */
export type StoreListener = (state: StoreState) => void;
/** Brings the JSON object of a location; rejects with a {@link FeedError}. */
export type Loader = (location: string, options: LoadOptions) => Promise<object>;

interface Request {
  /** Settles, and never rejects, when the answer is in or nobody waits for it any more. */
  readonly done: Promise<void>;
  /** Gives up, and leaves the entry as it was before. */
  readonly cancel: () => void;
}

interface Entry {
  state: StoreState | undefined;
  request: Request | undefined;
  readonly listeners: Set<StoreListener>;
}

/** Loads feeds, each once, and tells all who listen. */
export class FeedStore {
  readonly #load: Loader;
  readonly #entries = new Map<string, Entry>();

  constructor(load: Loader) {
    this.#load = load;
  }

  /**
   * Listens to a feed, and loads it if nobody has yet or the last try failed. The listener hears the present state at
   * once. Returns the function that ends the listening.
   */
  subscribe(location: string, listener: StoreListener): () => void {
    const entry = this.#entry(location);
    entry.listeners.add(listener);
    if (entry.request === undefined && entry.state?.status !== 'ready') {
      this.#request(location, entry, false);
    } else if (entry.state) {
      listener(entry.state);
    }
    return () => {
      entry.listeners.delete(listener);
      queueMicrotask(() => {
        if (entry.listeners.size === 0) entry.request?.cancel();
      });
    };
  }

  /** Asks the server anew. Settles when the answer is in, whatever it is; joins a request that is under way. */
  async reload(location: string): Promise<void> {
    const entry = this.#entry(location);
    await (entry.request ?? this.#request(location, entry, true)).done;
  }

  #entry(location: string): Entry {
    const entry = this.#entries.get(location) ?? {state: undefined, listeners: new Set(), request: undefined};
    this.#entries.set(location, entry);
    return entry;
  }

  #request(location: string, entry: Entry, fresh: boolean): Request {
    const before = entry.state?.status === 'ready' ? entry.state : undefined;
    const abort = new AbortController();
    const settle = (state: StoreState) => {
      if (entry.request !== request) return;
      entry.request = undefined;
      this.#tell(entry, state);
    };
    const request: Request = {
      done: this.#load(location, {signal: abort.signal, fresh}).then(
        (data) => {
          settle({status: 'ready', data});
        },
        (reason: unknown) => {
          const error = FeedError.of(location, 'network', reason);
          settle(before ? {...before, failure: error} : {status: 'error', error});
        },
      ),
      cancel: () => {
        entry.request = undefined;
        entry.state = before;
        abort.abort();
      },
    };
    entry.request = request;
    // Data that are there stay in sight while newer ones are fetched.
    if (!before) this.#tell(entry, {status: 'loading'});
    return request;
  }

  #tell(entry: Entry, state: StoreState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) {
      try {
        listener(state);
      } catch (error) {
        // One listener, perhaps of another version of the library, must not keep the state from the others.
        console.error(error);
      }
    }
  }
}

const KEY = Symbol.for('partnership-elements:feed-store:1');

/** The store of the page, shared by all copies and versions of the library on it. */
export function sharedFeedStore(load: Loader): FeedStore {
  if (!Reflect.has(globalThis, KEY)) Reflect.set(globalThis, KEY, new FeedStore(load));
  // What stands under the key of this version is what this function, here or in another copy, put there.
  return Reflect.get(globalThis, KEY) as FeedStore;
}
