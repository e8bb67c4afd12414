import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {once} from '../data/once.js';
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
      /** Absolute, after redirects. The links of the feed are relative to it. */
      readonly url: string;
      /** Why the latest version could not be loaded. The feed is an earlier one. */
      readonly failure?: FeedError;
      /** The day (YYYY-MM-DD) of an earlier feed, if known. */
      readonly asOf?: string | undefined;
    }
  | {readonly status: 'error'; readonly error: FeedError};

type Host = ReactiveControllerHost & {readonly src: string | null | undefined; readonly isConnected: boolean};

export class FeedController implements ReactiveController {
  state: FeedState = {status: 'loading'};

  readonly #host: Host;
  #src: string | null | undefined;
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
    const read = readFeed(url, state.data, state.encoding);
    const absolute = new URL(state.url ?? url, document.baseURI).href;
    const stale = failure && {failure, asOf: read.feed.updated?.slice(0, 10) ?? dayOf(state.loaded)};
    return {...read, status: 'ready', url: absolute, ...stale};
  } catch (error) {
    return {status: 'error', error: FeedError.of(url, 'not-a-feed', error)};
  }
}

/** In the reader's time zone. Swedish dates are those of ISO 8601. */
function dayOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toLocaleDateString('sv');
}

/** The same error for all elements, so that it is reported once. */
const noFeedNamed = once(
  () =>
    new FeedError('', 'no-source', 'the page names none. Write src="…" on the tag, or data-feed="…" on the script.'),
);

function noAddress(src: string | null | undefined): FeedError {
  return src ? new FeedError(src, 'no-source', 'this is not a valid address. Correct "src".') : noFeedNamed();
}
