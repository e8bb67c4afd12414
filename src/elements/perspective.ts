import type {FeedView} from '../base/feed-element.js';
import {warningsOf} from '../base/option.js';
import {feedFrom} from '../data/perspective.js';

/** The view from the city that an element's `perspective` names: a partner of the feed, else the city itself. */
export function viewFrom(host: Element & {readonly perspective: string}, view: FeedView): FeedView {
  const feed = feedFrom(host.perspective, view.feed, warningsOf(host));
  return feed === view.feed ? view : {...view, feed};
}
