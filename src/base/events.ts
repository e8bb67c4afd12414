import type {Problem} from '../data/problem.js';
import type {Feed} from '../data/schema.js';
import type {FeedError} from '../feed/feed-error.js';

/**
 * The browser's own constructor: MooTools replaces `Event`. No library replaces this subclass, which servers do not have.
 */
const NativeEvent: typeof Event =
  typeof PageTransitionEvent === 'undefined'
    ? Event
    : // A subclass's constructor inherits from that of its superclass.
      (Object.getPrototypeOf(PageTransitionEvent) as typeof Event);

/** Fired when a feed is loaded and shown. Bubbles and is composed, so a page can listen once on `document`. */
export class FeedLoadEvent extends NativeEvent {
  /** The event type. */
  static readonly eventName = 'feed-load';
  /** The feed without its problems. */
  readonly feed: Feed;
  /** What could not be used, with paths and remedies. */
  readonly problems: readonly Problem[];

  constructor(feed: Feed, problems: readonly Problem[]) {
    super(FeedLoadEvent.eventName, {bubbles: true, composed: true});
    this.feed = feed;
    this.problems = problems;
  }
}

/** Fired when a feed cannot be used. Bubbles and is composed, so a page can listen once on `document`. */
export class FeedErrorEvent extends NativeEvent {
  /** The event type. */
  static readonly eventName = 'feed-error';
  /** Why; `reason` is for programs. */
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
