import {encodingProblem} from '../data/decode-text.js';
import {parseFeed} from '../data/parse-feed.js';
import type {Feed} from '../data/schema.js';
import {describeProblem, type Problem} from '../data/recover.js';
import {FeedError} from './feed-error.js';

export interface ReadFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/** Limits the console output. The event `feed-load` has all problems. */
const MAX_LOGGED = 50;

// Elements that show the same feed share one JSON value.
const results = new WeakMap<object, ReadFeed | FeedError>();

/**
 * Parses each object once, and logs its problems then. The URL is only for messages.
 *
 * @param encoding if the file should have been saved as UTF-8
 * @throws {FeedError} `not-a-feed`, if none of it can be shown
 */
export function readFeed(url: string, data: object, encoding?: string): ReadFeed {
  const result = results.get(data) ?? parseAndWarn(url, data, encoding);
  results.set(data, result);
  if (result instanceof FeedError) throw result;
  return result;
}

function parseAndWarn(url: string, data: object, encoding: string | undefined): ReadFeed | FeedError {
  const {feed, problems} = parseFeed(data);
  if (!feed) return new FeedError(url, 'not-a-feed', summarize(problems, ' '));
  if (problems.length > 0) {
    console.warn(`The feed ${url} is shown without these parts:\n${summarize(problems, '\n')}`);
  }
  if (encoding === undefined) return {feed, problems};
  const problem = encodingProblem(encoding);
  console.warn(`The feed ${url} is shown, but may have wrong letters:\n${describeProblem(problem)}`);
  return {feed, problems: [problem, ...problems]};
}

function summarize(problems: readonly Problem[], separator: string): string {
  const rest = problems.length - MAX_LOGGED;
  const sentences = problems.slice(0, MAX_LOGGED).map(describeProblem);
  return [...sentences, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(separator);
}
