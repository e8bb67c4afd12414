/*
 * Where the one-file script begins: it asks for the feeds that the tags and divs in the page will want, and only then are
 * the elements made, which takes a slow phone a while. Nothing is asked for that none of them wants. Tags that another copy
 * of the library has made elements of have asked already.
 */
import {readAttribute} from '../options/attributes.js';
import {setDefaultFeedUrl, resolveFeedUrl} from '../feed/feed-url.js';
import {sharedFeedStore} from '../feed/feed-store.js';
import {loadFeed} from '../feed/load-feed.js';
import {isEditable} from './editable.js';
import {currentScript} from './current-script.js';

const TAGS = ':is(partner-list, project-card, project-list, network-badges):not(:defined)';
const DIVS = 'div:is([data-partner-list], [data-project-card], [data-project-list], [data-network-badges])';

const {url, tag} = currentScript();
setDefaultFeedUrl(url, tag);
for (const element of document.querySelectorAll(`${TAGS}, ${DIVS}`)) {
  if (element.matches(DIVS) && isEditable(element)) continue;
  const src = readAttribute(element, 'src');
  const location = resolveFeedUrl(src ?? '');
  if (location === undefined) continue;
  const leave = sharedFeedStore(loadFeed).subscribe(location, () => undefined);
  // When the script has run, the elements listen for themselves.
  queueMicrotask(leave);
}
