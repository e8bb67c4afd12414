import type {FeedProblem} from '../../desk/check/feed-problem.js';
import {jsonPath} from '../../data/json-path.js';
import type {Path} from './edit.js';

/** The problems of what is at a path, and of all that is inside. */
export function problemsAt(problems: readonly FeedProblem[], path: Path): readonly FeedProblem[] {
  const place = jsonPath('', ...path);
  return problems.filter(
    (problem) => problem.path === place || problem.path.startsWith(`${place}.`) || problem.path.startsWith(`${place}[`),
  );
}
