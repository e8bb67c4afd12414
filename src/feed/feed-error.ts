/**
 * Why a feed could not be used:
 * `no-source` no address is known · `no-script` no inline script has that id · `network` no answer came ·
 * `status` the server refused · `too-large` over five megabytes · `not-json` the answer is no JSON ·
 * `not-a-feed` the JSON is no feed.
 */
export type FeedErrorReason =
  'no-source' | 'no-script' | 'network' | 'status' | 'too-large' | 'not-json' | 'not-a-feed';

/** A feed that could not be used: where, why, and what to do, for the people who run the page. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The address of the feed, or `#id` of the inline script; empty when none is known. */
  readonly url: string;
  /** Why, as a word for programs. The message says it to people. */
  readonly reason: FeedErrorReason;

  /** The error itself if it is one of these; else one that names it as its cause. */
  static of(url: string, reason: FeedErrorReason, cause: unknown): FeedError {
    return cause instanceof FeedError ? cause : new FeedError(url, reason, String(cause), {cause});
  }

  constructor(url: string, reason: FeedErrorReason, explanation: string, options?: ErrorOptions) {
    super(`The feed ${url && `${url} `}cannot be used: ${explanation}`, options);
    this.url = url;
    this.reason = reason;
  }
}
