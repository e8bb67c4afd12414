/*
 * One request for each feed, however many elements show it. All copies and versions of the library on a page share one
 * store, on `globalThis` under a versioned key. Its shape is a contract between versions, and deliberately small: it
 * knows URLs and JSON values; each copy parses the values itself.
 *
 * A success is kept for the life of the page, a failure until the next subscriber. A request without listeners is
 * aborted a microtask after the last one has left, so that moving an element within the page does not abort it.
 */
import {FeedError} from './feed-error.js';
import {loadFeed, type LoadOptions} from './load-feed.js';

export type StoreState =
  | {readonly status: 'loading'}
  /** With `failure`, the last reload failed and the data are the previous ones. */
  | {readonly status: 'ready'; readonly data: object; readonly failure?: FeedError}
  | {readonly status: 'error'; readonly error: FeedError};

/** Called with each state, starting with the current one. */
export type StoreListener = (state: StoreState) => void;
export type Loader = (url: string, options: LoadOptions) => Promise<object>;

interface Request {
  readonly done: Promise<void>;
  readonly cancel: () => void;
}

interface Entry {
  state: StoreState | undefined;
  request: Request | undefined;
  readonly listeners: Set<StoreListener>;
}

export class FeedStore {
  readonly #load: Loader;
  readonly #entries = new Map<string, Entry>();

  constructor(load: Loader) {
    this.#load = load;
  }

  /** Requests the feed unless it is loaded or loading. Returns a function that unsubscribes. */
  subscribe(url: string, listener: StoreListener): () => void {
    const entry = this.#entry(url);
    entry.listeners.add(listener);
    if (entry.request === undefined && entry.state?.status !== 'ready') {
      this.#request(url, entry, false);
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

  /** Joins a request in progress. Settles when the request succeeds or fails. */
  async reload(url: string): Promise<void> {
    const entry = this.#entry(url);
    await (entry.request ?? this.#request(url, entry, true)).done;
  }

  #entry(url: string): Entry {
    const entry = this.#entries.get(url) ?? {state: undefined, listeners: new Set(), request: undefined};
    this.#entries.set(url, entry);
    return entry;
  }

  #request(url: string, entry: Entry, fresh: boolean): Request {
    const before = entry.state?.status === 'ready' ? entry.state : undefined;
    const abort = new AbortController();
    const settle = (state: StoreState) => {
      if (entry.request !== request) return;
      entry.request = undefined;
      this.#notify(entry, state);
    };
    const request: Request = {
      done: this.#load(url, {signal: abort.signal, fresh}).then(
        (data) => {
          settle({status: 'ready', data});
        },
        (reason: unknown) => {
          const error = FeedError.of(url, 'network', reason);
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
    if (!before) this.#notify(entry, {status: 'loading'});
    return request;
  }

  #notify(entry: Entry, state: StoreState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) {
      try {
        listener(state);
      } catch (error) {
        // A listener, perhaps of another version of the library, must not prevent the others from being called.
        console.error(error);
      }
    }
  }
}

const KEY = Symbol.for('partnership-elements:feed-store:1');

export function sharedFeedStore(): FeedStore {
  if (!Reflect.has(globalThis, KEY)) Reflect.set(globalThis, KEY, new FeedStore(loadFeed));
  // Only this function, in any copy of the library, writes to this key.
  return Reflect.get(globalThis, KEY) as FeedStore;
}
