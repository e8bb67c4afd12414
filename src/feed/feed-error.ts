/**
 * Why a feed cannot be used:
 * `no-source` no address is known, or it contains a user name and password · `no-script` no inline script has that id ·
 * `network` the request failed · `offline` it failed, and the browser has no connection · `blocked` the page's content
 * security policy forbids it · `timeout` the server fell silent · `status` the server answered with an error ·
 * `too-large` over five megabytes · `not-json` the answer is not JSON · `not-a-feed` the JSON is not a feed ·
 * `not-shown` the page, or a script in it, prevents the element from showing it.
 */
export type FeedErrorReason =
  | 'no-source'
  | 'no-script'
  | 'network'
  | 'offline'
  | 'blocked'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'not-json'
  | 'not-a-feed'
  | 'not-shown';

export interface FeedErrorOptions extends ErrorOptions {
  readonly status?: number;
  readonly retryAfter?: number | undefined;
}

/** A feed that cannot be used. The message says why, and what the people who run the page can do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /**
   * The absolute URL of the feed, or the `#id` of its inline script; empty if no address is known. Without the user name
   * and password that it may contain.
   */
  readonly url: string;
  /** Why, for programs. */
  readonly reason: FeedErrorReason;
  /** The status that the server answered with, if that is the reason. */
  readonly status: number | undefined;
  /** After how many milliseconds the server wants to be asked again, if it said so. */
  readonly retryAfter: number | undefined;

  /** Returns a FeedError unchanged, and wraps any other error in one. */
  static of(url: string, reason: FeedErrorReason, cause: unknown): FeedError {
    return cause instanceof FeedError ? cause : new FeedError(url, reason, String(cause), {cause});
  }

  constructor(url: string, reason: FeedErrorReason, explanation: string, options?: FeedErrorOptions) {
    const shown = withoutLogin(url);
    super(`The feed ${shown && `${shown} `}cannot be used: ${explanation}`, options);
    this.url = shown;
    this.reason = reason;
    this.status = options?.status;
    this.retryAfter = options?.retryAfter;
  }
}

/** Consoles are copied into tickets, where a password must not be. Also for what is not a valid URL. */
function withoutLogin(url: string): string {
  const path = URL.canParse(url) ? '[^/?#]' : '.';
  return url.replace(new RegExp(`^([\\w+.-]*:)?//${path}*@`), '$1//');
}
