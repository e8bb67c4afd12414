/** A mistake in the file of a feed, with its place. */
export interface FeedProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** A path such as `partners[3].since`; empty for the file as a whole. */
  readonly path: string;
  /** The name of the record it is in. */
  readonly name?: string;
  /** `error`: something is not shown because of it. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, and what it is read as, or what is not shown because of it. */
  readonly message: string;
  /** How to correct it. */
  readonly remedy: string;
  /** The right value that is nearest to the wrong one, if there is one. */
  readonly nearest?: unknown;
}
