import type {FeedState} from '../feed/feed-controller.js';
import {FeedError} from '../feed/feed-error.js';
import {isAssumedFeedUrl} from '../feed/feed-url.js';
import {warn} from '../options/warn.js';

type Failure = FeedState & {readonly status: 'error'};

const failures = new Map<string, Failure>();

/** The state of an element that could not be rendered. The same failure has the same state, so it is reported once. */
export function failureOf(src: string, cause: unknown): Failure {
  const reason = `this page cannot show it (${String(cause)}). Perhaps another script replaces what browsers provide.`;
  const known = failures.get(src + reason);
  const failure = known ?? {status: 'error', error: new FeedError(src, 'not-shown', reason, {cause})};
  failures.set(src + reason, failure);
  return failure;
}

const warned = new WeakSet<FeedError>();

/** Logs once, even if ten elements show the same broken feed. */
export function warnOnce(error: FeedError, element: HTMLElement): void {
  if (warned.has(error)) return;
  warned.add(error);
  const remedy = isAssumedFeedUrl(error.url)
    ? ' This is beside the script, because the page names no feed: write src="…" on the tag, or data-feed="…" on the script.'
    : '';
  warn(`<${element.localName}> ${error.message}${remedy}`, element);
}
