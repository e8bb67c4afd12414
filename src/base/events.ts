import type {Problem} from '../data/recover.js';
import type {Feed} from '../data/schema.js';
import type {FeedError} from '../feed/feed-error.js';

/** A feed was loaded and is shown. Bubbles and leaves shadow trees, so a page can listen once on `document`. */
export class FeedLoadEvent extends Event {
  /** The name to listen to. */
  static readonly eventName = 'feed-load';
  /** The feed as the element uses it. */
  readonly feed: Feed;
  /** What in the file could not be used: where, what, and what to do. */
  readonly problems: readonly Problem[];

  constructor(feed: Feed, problems: readonly Problem[]) {
    super(FeedLoadEvent.eventName, {bubbles: true, composed: true});
    this.feed = feed;
    this.problems = problems;
  }
}

/** A feed could not be used. Bubbles and leaves shadow trees, so a page can listen once on `document`. */
export class FeedErrorEvent extends Event {
  /** The name to listen to. */
  static readonly eventName = 'feed-error';
  /** Why, with the address and a word for programs in `reason`. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super(FeedErrorEvent.eventName, {bubbles: true, composed: true});
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
  }
  interface DocumentEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
  }
}
