import type {FeedError} from './feed-error.js';

/** In milliseconds. */
export interface Times {
  /** How long a server may send nothing. */
  readonly silence: number;
  /** How long to look for a copy in the browser's cache. */
  readonly lookup: number;
  /** The average delay before each further try. */
  readonly delays: readonly number[];
  /** How long a failure may stay untold because a further try is near. */
  readonly patience: number;
  /** The least time between a failure and a try that the reader's return causes. */
  readonly rest: number;
}

export const TIMES: Times = {silence: 20_000, lookup: 2_000, delays: [1_000, 10_000], patience: 4_000, rest: 3_000};

/** A longer `Retry-After` is not waited for. */
export const MAX_RETRY_AFTER = 60_000;
const PASSING_STATUS = [408, 425, 429];

/** Whether a failure may be over soon. */
export function isPassing({reason, status = 0}: FeedError): boolean {
  return /network|offline|timeout/.test(reason) || status >= 500 || PASSING_STATUS.includes(status);
}

/**
 * The delay before the next try, or `undefined` if there is none.
 *
 * @param tries how many tries have been repeated so far
 * @param random from 0 to 1, so that browsers that failed together do not return together
 */
export function retryDelay(error: FeedError, tries: number, {delays}: Times, random: number): number | undefined {
  const {retryAfter = 0} = error;
  const delay = delays[tries];
  if (delay === undefined || !isPassing(error) || retryAfter > MAX_RETRY_AFTER) return undefined;
  return Math.max(retryAfter, delay / 2) + random * delay;
}

/**
 * `Retry-After` in milliseconds.
 *
 * @param value seconds or a date
 * @param date the server's own clock: a visitor's may be wrong
 */
export function parseRetryAfter(value: string | null, date: string | null): number | undefined {
  if (value === null) return undefined;
  const milliseconds = /^\s*\d/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Date.parse(date ?? '') || Date.now());
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
