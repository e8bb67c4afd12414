import {describeProblem, type Problem} from '../data/problem.js';

/** No snippet was made, because of invalid options or other input, or because the feed cannot be used. */
export class SnippetError extends Error {
  override readonly name = 'SnippetError';
  /** What is wrong and how to correct it, each with a path such as `options.kind`. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(['No snippet was made.', ...problems.map(describeProblem)].join('\n'));
    this.problems = problems;
  }
}

export function throwIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SnippetError(problems);
}

export function invalidValue(path: string, value: string, remedy: string): Problem {
  return {path, message: `"${value}" is not accepted.`, remedy, loss: 'all'};
}
