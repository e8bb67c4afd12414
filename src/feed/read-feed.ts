import {parseFeed} from '../data/parse-feed.js';
import type {Feed} from '../data/schema.js';
import {describeProblem, type Problem} from '../data/recover.js';
import {FeedError} from './feed-error.js';

/** A feed read and ready to be shown, with what could not be used. */
export interface ReadFeed {
  /** The feed. */
  readonly feed: Feed;
  /** What could not be used. */
  readonly problems: readonly Problem[];
}

/** How many problems of a feed are told in the console. The event `feed-load` has them all. */
const MOST_TOLD = 50;

// Ten elements share one JSON value, and it is read, and its problems are told, once.
const known = new WeakMap<object, ReadFeed | FeedError>();

/**
 * The feed in a JSON value. The first reading of a value tells its problems in the console.
 *
 * @throws {FeedError} `not-a-feed`, when the envelope does not hold.
 */
export function readFeed(location: string, data: object): ReadFeed {
  const result = known.get(data) ?? readFirst(location, data);
  known.set(data, result);
  if (result instanceof FeedError) throw result;
  return result;
}

function readFirst(location: string, data: object): ReadFeed | FeedError {
  const {feed, problems} = parseFeed(data);
  if (!feed) return new FeedError(location, 'not-a-feed', told(problems, ' '));
  if (problems.length > 0) {
    console.warn(`The feed ${location} is shown without these parts:\n${told(problems, '\n')}`);
  }
  return {feed, problems};
}

/** The problems in words; of very many only the first, which is enough to begin with. */
function told(problems: readonly Problem[], separator: string): string {
  const rest = problems.length - MOST_TOLD;
  const sentences = problems.slice(0, MOST_TOLD).map(describeProblem);
  return [...sentences, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(separator);
}
