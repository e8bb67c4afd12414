import {encodingProblem} from '../data/decode-text.js';
import {parseFeed} from '../data/parse-feed.js';
import type {Feed} from '../data/schema.js';
import {summarizeProblems, type Problem} from '../data/problem.js';
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
  const {feed, problems: mistakes} = parseFeed(data);
  const problems = encoding === undefined ? mistakes : [encodingProblem(encoding), ...mistakes];
  const lines = summarizeProblems(problems);
  if (!feed) return new FeedError(url, 'not-a-feed', limited(lines).join(' '));
  if (lines.length > 0) console.warn(`The feed ${url} has mistakes:\n${limited(lines).join('\n')}`);
  return {feed, problems};
}

function limited(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MAX_LOGGED;
  return rest > 0 ? [...lines.slice(0, MAX_LOGGED), `And ${rest} more kinds of mistake.`] : lines;
}
