/**
 * Why a feed cannot be used:
 * `no-source` no address is known · `no-script` no inline script has that id · `network` the request failed ·
 * `status` the server answered with an error · `too-large` over five megabytes · `not-json` the answer is not JSON ·
 * `not-a-feed` the JSON is not a feed · `not-shown` the page, or a script in it, prevents the element from showing it.
 */
export type FeedErrorReason =
  'no-source' | 'no-script' | 'network' | 'status' | 'too-large' | 'not-json' | 'not-a-feed' | 'not-shown';

/** A feed that cannot be used. The message says why, and what the people who run the page can do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The absolute URL of the feed, or the `#id` of its inline script; empty if no address is known. */
  readonly url: string;
  /** Why, for programs. */
  readonly reason: FeedErrorReason;

  /** Returns a FeedError unchanged, and wraps any other error in one. */
  static of(url: string, reason: FeedErrorReason, cause: unknown): FeedError {
    return cause instanceof FeedError ? cause : new FeedError(url, reason, String(cause), {cause});
  }

  constructor(url: string, reason: FeedErrorReason, explanation: string, options?: ErrorOptions) {
    super(`The feed ${url && `${url} `}cannot be used: ${explanation}`, options);
    this.url = url;
    this.reason = reason;
  }
}
