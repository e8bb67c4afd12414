import {describeProblem, type Problem} from '../data/recover.js';

/** Why no snippet was made: everything that is wrong with what was asked for, or a feed that cannot be used. */
export class SnippetError extends Error {
  override readonly name = 'SnippetError';
  /** What is wrong, and what to do about it, each with its place, such as `options.kind`. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(['No snippet was made.', ...problems.map(describeProblem)].join('\n'));
    this.problems = problems;
  }
}

/** A value that is not accepted, at its place in what was asked for. */
export function wrongValue(path: string, value: string, remedy: string): Problem {
  return {path, message: `"${value}" is not accepted.`, remedy};
}
