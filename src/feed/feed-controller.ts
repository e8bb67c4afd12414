import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/recover.js';
import type {Feed} from '../data/schema.js';
import {FeedError} from './feed-error.js';
import {resolveFeedUrl} from './feed-url.js';
import {sharedFeedStore, type StoreState} from './feed-store.js';
import {loadFeed} from './load-feed.js';
import {readFeed} from './read-feed.js';

/** What an element knows of its feed. `failure` tells that a reload failed, and the feed shown is that of before. */
export type FeedState =
  | {readonly status: 'loading'}
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      readonly problems: readonly Problem[];
      readonly url: string;
      readonly failure?: FeedError;
    }
  | {readonly status: 'error'; readonly error: FeedError};

/** Follows the `src` of an element and holds the state of the feed behind it. */
export class FeedController implements ReactiveController {
  /** The present state. */
  state: FeedState = {status: 'loading'};

  readonly #host: ReactiveControllerHost & {src: string | undefined; readonly isConnected: boolean};
  #location: string | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & {src: string | undefined; readonly isConnected: boolean}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && resolveFeedUrl(this.#host.src) !== this.#location) this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Asks the network again. Settles when the answer is in. */
  async reload(): Promise<void> {
    if (this.#location !== undefined) await sharedFeedStore(loadFeed).reload(this.#location);
  }

  #follow(): void {
    this.#unsubscribe?.();
    const {src} = this.#host;
    const location = (this.#location = resolveFeedUrl(src));
    if (location === undefined) {
      const advice = src
        ? 'it is no address. Correct "src".'
        : 'no address is known. Set "src", or "data-feed" on the script.';
      this.#change({status: 'error', error: new FeedError(src ?? '', 'no-source', advice)});
      return;
    }
    this.#unsubscribe = sharedFeedStore(loadFeed).subscribe(location, (state) => {
      this.#change(this.#read(location, state));
    });
  }

  #read(location: string, state: StoreState): FeedState {
    if (state.status !== 'ready') return state;
    try {
      const url = new URL(location, document.baseURI).href;
      return {...readFeed(location, state.data), status: 'ready', url, ...(state.failure && {failure: state.failure})};
    } catch (error) {
      return {status: 'error', error: FeedError.of(location, 'not-a-feed', error)};
    }
  }

  #change(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
