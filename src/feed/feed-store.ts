/*
 * One request for each feed, however many elements show it. All copies and versions of the library on a page share one
 * store, on `globalThis` under a versioned key. Its shape is a contract between versions, and deliberately small: it
 * knows URLs and JSON values; each copy parses the values itself. What is added to a state is optional, so that copies
 * that do not know it can do without.
 *
 * A success is kept for the life of the page, a failure until the next subscriber or the next try. A request without
 * listeners is aborted a microtask after the last one has left, so that moving an element within the page does not abort
 * it. What passes is tried again: soon, while listeners still hear "loading"; later; and when the connection or the
 * reader returns. Of a later try, listeners hear only that it has succeeded.
 */
import {FeedError} from './feed-error.js';
import {loadFeed, type LoadedFeed, type LoadOptions} from './load-feed.js';
import {onReturn} from './on-return.js';
import {readFeed} from './read-feed.js';
import {isPassing, MAX_RETRY_AFTER, retryDelay, TIMES, type Times} from './retry-policy.js';

export type StoreState =
  | {readonly status: 'loading'}
  /** With `failure`, the latest version could not be loaded, and the data are earlier ones. */
  | ({
      readonly status: 'ready';
      readonly failure?: FeedError;
      /** When the data came from the server, in milliseconds; absent for a copy from the browser's cache. */
      readonly loaded?: number;
    } & LoadedFeed)
  | {readonly status: 'error'; readonly error: FeedError};

/** Called with each state, starting with the current one. */
export type StoreListener = (state: StoreState) => void;
export type Loader = (url: string, options: LoadOptions) => Promise<LoadedFeed>;

interface Request {
  readonly done: Promise<void>;
  readonly abort: AbortController;
}

interface Entry {
  state: StoreState | undefined;
  request: Request | undefined;
  /** Whether somebody waits for the request to settle, and so for its failure. */
  isAwaited: boolean;
  /** How often the request has been repeated. */
  tries: number;
  /** Ends the wait for the reader's return. */
  wait: AbortController | undefined;
  /** Starts the next try. */
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly listeners: Set<StoreListener>;
}

type ReadyState = Extract<StoreState, {status: 'ready'}>;

export class FeedStore {
  readonly #load: Loader;
  readonly #times: Times;
  readonly #entries = new Map<string, Entry>();

  constructor(load: Loader, times: Times = TIMES) {
    this.#load = load;
    this.#times = times;
  }

  /** Requests the feed unless it is loaded, loading or about to be tried again. Returns a function that unsubscribes. */
  subscribe(url: string, listener: StoreListener): () => void {
    const entry = this.#entry(url);
    entry.listeners.add(listener);
    if (!entry.request && entry.timer === undefined && entry.state?.status !== 'ready') {
      this.#ask(url, entry);
    } else if (entry.state) {
      listener(entry.state);
    }
    return () => {
      entry.listeners.delete(listener);
      queueMicrotask(() => {
        if (entry.listeners.size === 0) stop(entry);
      });
    };
  }

  /** Joins a request in progress. Settles when the request succeeds or fails. */
  async reload(url: string): Promise<void> {
    const entry = this.#entry(url);
    if (!entry.request) this.#ask(url, entry, 'fresh');
    entry.isAwaited = true;
    await entry.request?.done;
  }

  #entry(url: string): Entry {
    const entry = this.#entries.get(url) ?? {
      state: undefined,
      request: undefined,
      isAwaited: false,
      tries: 0,
      wait: undefined,
      timer: undefined,
      listeners: new Set(),
    };
    this.#entries.set(url, entry);
    return entry;
  }

  #ask(url: string, entry: Entry, from?: 'fresh'): void {
    entry.tries = 0;
    this.#try(url, entry, from);
    if (entry.state?.status !== 'ready') notify(entry, {status: 'loading'});
  }

  #try(url: string, entry: Entry, from?: 'fresh'): void {
    endWait(entry);
    const abort = new AbortController();
    entry.request = {abort, done: this.#run(url, entry, abort.signal, from)};
  }

  async #run(url: string, entry: Entry, signal: AbortSignal, from?: 'fresh'): Promise<void> {
    const before = entry.state?.status === 'ready' ? entry.state : undefined;
    const options = {signal, silence: this.#times.silence, isRepeated: entry.tries > 0, ...(from && {from})};
    try {
      const loaded = await this.#load(url, options);
      // What is no feed must not replace one. On a first load, each copy of the library decides for itself.
      if (before) readFeed(url, loaded.data, loaded.encoding);
      settle(entry, signal, {...loaded, status: 'ready', loaded: Date.now()});
    } catch (reason) {
      if (!signal.aborted) await this.#fail(url, entry, signal, FeedError.of(url, 'network', reason), before);
    }
  }

  async #fail(url: string, entry: Entry, signal: AbortSignal, error: FeedError, before?: ReadyState): Promise<void> {
    const delay = retryDelay(error, entry.tries, this.#times, Math.random());
    const isNear = delay !== undefined && delay <= this.#times.patience && error.reason !== 'timeout';
    let state = entry.state;
    if (entry.isAwaited || (state?.status === 'loading' && !isNear)) {
      const earlier = before ?? (await this.#stored(url, entry, signal, error));
      state = earlier ? {...earlier, failure: error} : {status: 'error', error};
    }
    if (isPassing(error) && !signal.aborted) this.#wait(url, entry, error, delay);
    settle(entry, signal, state);
  }

  /** An earlier version from the browser's own cache. An error status has replaced it there. */
  async #stored(url: string, entry: Entry, signal: AbortSignal, error: FeedError): Promise<ReadyState | undefined> {
    if (entry.isAwaited || error.status !== undefined || !isPassing(error)) return undefined;
    try {
      const loaded = await this.#load(url, {signal, silence: this.#times.lookup, from: 'stored'});
      readFeed(url, loaded.data, loaded.encoding);
      return {...loaded, status: 'ready'};
    } catch {
      return undefined;
    }
  }

  #wait(url: string, entry: Entry, {retryAfter = 0}: FeedError, delay: number | undefined): void {
    const {rest, delays} = this.#times;
    const earliest = Date.now() + Math.max(retryAfter, rest);
    let due = Infinity;
    const schedule = (delay: number) => {
      if (Date.now() + delay >= due) return;
      due = Date.now() + delay;
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => {
        entry.tries += 1;
        this.#try(url, entry, entry.state?.status === 'ready' ? 'fresh' : undefined);
      }, delay);
    };
    if (delay !== undefined) schedule(delay);
    entry.wait = new AbortController();
    onReturn(() => {
      const left = earliest - Date.now();
      if (left <= MAX_RETRY_AFTER) schedule(Math.max(left, Math.random() * (delays[0] ?? 0)));
    }, entry.wait.signal);
  }
}

function settle(entry: Entry, signal: AbortSignal, state: StoreState | undefined): void {
  if (signal.aborted) return;
  entry.request = undefined;
  entry.isAwaited = false;
  if (state && state !== entry.state) notify(entry, state);
}

function endWait(entry: Entry): void {
  entry.wait?.abort();
  clearTimeout(entry.timer);
  entry.timer = undefined;
}

/** Keeps what has been loaded. */
function stop(entry: Entry): void {
  endWait(entry);
  entry.request?.abort.abort();
  entry.request = undefined;
  entry.isAwaited = false;
  if (entry.state?.status !== 'ready') entry.state = undefined;
}

function notify(entry: Entry, state: StoreState): void {
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

const KEY = Symbol.for('partnership-elements:feed-store:1');

export function sharedFeedStore(): FeedStore {
  if (!Reflect.has(globalThis, KEY)) Reflect.set(globalThis, KEY, new FeedStore(loadFeed));
  // Only this function, in any copy of the library, writes to this key.
  return Reflect.get(globalThis, KEY) as FeedStore;
}
