import type {HeadingLevel} from '../../src/content/heading.js';
import type {FeedView} from '../../src/content/view.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {resolveLink} from '../../src/data/resolve-link.js';
import type {Feed} from '../../src/data/schema.js';
import {reader} from '../i18n/reader.js';

/** What content is made from, for a reader of this language. */
export async function viewOf(feed: Feed, tag = 'en', level: HeadingLevel = 2): Promise<FeedView> {
  const localizer = await reader(tag, feed.languages);
  return {
    feed,
    localizer,
    level,
    href: (link, contact) => resolveLink(link, 'https://city.example/feed.json', contact),
  };
}

/** The feed of a city that does not exist, with everything a feed can have. */
export async function northhavenFeed(): Promise<Feed> {
  return parseFeed(await (await fetch('/feeds/northhaven.json')).json()).feed!;
}
