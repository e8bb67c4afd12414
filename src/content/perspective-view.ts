import type {FeedView} from '../base/feed-element.js';
import type {OnInvalid} from '../options/parse.js';
import {feedFrom} from '../data/perspective.js';

/** The view from the city that the option `perspective` names: a partner of the feed, else the city itself. */
export function viewFrom(view: FeedView, perspective: string, onInvalid: OnInvalid): FeedView {
  const feed = feedFrom(perspective, view.feed, onInvalid);
  return feed === view.feed ? view : {...view, feed};
}
