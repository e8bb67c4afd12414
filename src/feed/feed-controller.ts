import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Feed} from '../data/schema.js';
import {FeedError} from './feed-error.js';
import {resolveFeedUrl} from './feed-url.js';
import {sharedFeedStore, type StoreState} from './feed-store.js';
import {readFeed} from './read-feed.js';

export type FeedState =
  | {readonly status: 'loading'}
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      readonly problems: readonly Problem[];
      /** Absolute. The links of the feed are relative to it. */
      readonly url: string;
      /** Why the last reload failed. The feed is the previous one. */
      readonly failure?: FeedError;
    }
  | {readonly status: 'error'; readonly error: FeedError};

type Host = ReactiveControllerHost & {readonly src: string | undefined; readonly isConnected: boolean};

export class FeedController implements ReactiveController {
  state: FeedState = {status: 'loading'};

  readonly #host: Host;
  #src: string | undefined;
  #url: string | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Follows another `src`. Call it in `willUpdate`: Lit calls `hostUpdate` only after that. */
  update(): void {
    if (this.#host.isConnected && this.#host.src !== this.#src) this.#follow();
  }

  /** Requests the feed again. Settles when the request succeeds or fails. */
  async reload(): Promise<void> {
    if (this.#url !== undefined) await sharedFeedStore().reload(this.#url);
  }

  #follow(): void {
    const {src} = this.#host;
    const url = resolveFeedUrl(src);
    const isFollowed = url === this.#url && this.#unsubscribe !== undefined;
    this.#src = src;
    this.#url = url;
    if (isFollowed) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (url === undefined) {
      this.#change({status: 'error', error: noAddress(src)});
    } else {
      this.#unsubscribe = sharedFeedStore().subscribe(url, (state) => {
        this.#change(toFeedState(url, state));
      });
    }
  }

  #change(state: FeedState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function toFeedState(url: string, state: StoreState): FeedState {
  if (state.status !== 'ready') return state;
  try {
    const {failure} = state;
    const absolute = new URL(url, document.baseURI).href;
    return {...readFeed(url, state.data), status: 'ready', url: absolute, ...(failure && {failure})};
  } catch (error) {
    return {status: 'error', error: FeedError.of(url, 'not-a-feed', error)};
  }
}

function noAddress(src: string | undefined): FeedError {
  const explanation = src
    ? 'this is not a valid address. Correct "src".'
    : 'no address is known. Set "src", or "data-feed" on the script.';
  return new FeedError(src ?? '', 'no-source', explanation);
}
