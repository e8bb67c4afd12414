import {parseFeed, type ParsedFeed} from '../data/parse-feed.js';
import type {Feed} from '../data/schema.js';
import type {Problem} from '../data/salvage.js';
import {FeedError} from './feed-error.js';

/** A feed read and ready to be shown, with what could not be used. */
export interface ReadFeed {
  /** The feed. */
  readonly feed: Feed;
  /** What could not be used. */
  readonly problems: readonly Problem[];
}

// Ten elements share one JSON value, and it is read, and its problems are told, once.
const read = new WeakMap<object, ParsedFeed>();

/**
 * The feed in a JSON value. The first reading of a value tells its problems in the console.
 *
 * @throws {FeedError} `not-a-feed`, when the envelope does not hold.
 */
export function readFeed(location: string, data: unknown): ReadFeed {
  const {feed, problems} = (isObject(data) && read.get(data)) || readFirst(location, data);
  if (!feed) throw new FeedError(location, 'not-a-feed', problems.map(sentence).join(' '));
  return {feed, problems};
}

function readFirst(location: string, data: unknown): ParsedFeed {
  const parsed = parseFeed(data);
  if (isObject(data)) read.set(data, parsed);
  if (parsed.feed && parsed.problems.length > 0) {
    console.warn(`The feed ${location} is shown without these parts:\n${parsed.problems.map(sentence).join('\n')}`);
  }
  return parsed;
}

function sentence({path, message, remedy}: Problem): string {
  return `${path && `${path}: `}${message} ${remedy}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
