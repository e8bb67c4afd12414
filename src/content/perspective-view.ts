import type {FeedView} from '../base/feed-element.js';
import {fromPerspectiveOf} from '../data/perspective.js';
import type {Feed} from '../data/schema.js';
import {parseId, type OnInvalid} from '../options/parse.js';

/** The view from the city that the option `perspective` names: a partner of the feed, else the city itself. */
export function viewFrom(view: FeedView, perspective: string, onInvalid: OnInvalid): FeedView {
  const feed = feedFrom(perspective, view.feed, onInvalid);
  return feed === view.feed ? view : {...view, feed};
}

/** The feed from the city that a `perspective` names, as an editor has written it: a partner, else the city itself. */
export function feedFrom(perspective: string, feed: Feed, onInvalid: OnInvalid): Feed {
  if (perspective === '') return feed;
  const ids = feed.places.map(({id}) => id);
  const id = parseId(onInvalid, 'perspective', perspective, ids);
  const seen = id === undefined || id === feed.city.id ? undefined : fromPerspectiveOf(feed, id);
  return seen ?? feed;
}
