import type {FeedView} from '../base/feed-element.js';
import {oneId} from '../base/option.js';
import {seenFrom} from '../data/perspective.js';

/** The view from the city that an element's `perspective` names: a partner of the feed, else the city itself. */
export function viewFrom(host: Element & {readonly perspective: string}, view: FeedView): FeedView {
  const {feed} = view;
  if (host.perspective === '') return view;
  const id = oneId(
    host,
    'perspective',
    host.perspective,
    feed.places.map((place) => place.id),
  );
  const seen = id === undefined || id === feed.city.id ? undefined : seenFrom(feed, id);
  return seen ? {...view, feed: seen} : view;
}
