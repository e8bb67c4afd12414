/**
 * Reads and checks feeds without the elements, in the browser, on a server or in a build.
 *
 * @example
 * ```ts
 * import {parseFeed} from 'partnership-elements/feed';
 *
 * const response = await fetch('https://city.example/feed.json');
 * const {feed, problems} = parseFeed(await response.json());
 * for (const {path, message, remedy} of problems) console.warn(`${path}: ${message} ${remedy}`);
 * console.log(feed?.partners.length);
 * ```
 */
export {parseFeed, type ParsedFeed} from './data/parse-feed.js';
export type {Problem} from './data/problem.js';
export type {
  City,
  Contact,
  Feed,
  FeedFile,
  Image,
  LocalizedText,
  Network,
  Partner,
  Project,
  RelatedLink,
  Theme,
  Tie,
} from './data/schema.js';
