import type {FeedView} from '../base/feed-element.js';
import type {Refuse} from '../data/option.js';
import {feedFrom} from '../data/perspective.js';

/** The view from the city that the option `perspective` names: a partner of the feed, else the city itself. */
export function viewFrom(view: FeedView, perspective: string, refuse: Refuse): FeedView {
  const feed = feedFrom(perspective, view.feed, refuse);
  return feed === view.feed ? view : {...view, feed};
}
