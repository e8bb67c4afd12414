/** What is not shown because of a mistake: all, a record, a value, or nothing. */
export type Loss = 'all' | 'record' | 'value' | 'nothing';

/** A mistake in a feed, described for its author. */
export interface Problem {
  /** A path such as `partners[3].since`; empty for the feed as a whole. */
  readonly path: string;
  /** The name of the record it is in, if it has one. */
  readonly name?: string;
  /** What is wrong, and what it is read as, or what is not shown because of it. */
  readonly message: string;
  /** How to correct it. */
  readonly remedy: string;
  /** What is not shown because of it. */
  readonly loss: Loss;
}

/** One line: place, record, what is wrong, what to do. */
export function describeProblem({path, name, message, remedy}: Problem): string {
  const place = path && name ? `${path} (${name})` : path;
  return `${place && `${place}: `}${message} ${remedy}`;
}

/**
 * One line for equal mistakes, the most costly first: a converter that writes `null` in every empty cell makes the same
 * mistake a thousand times.
 */
export function summarizeProblems(problems: readonly Problem[]): string[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = [problem.loss, withoutIndexes(problem.path), withoutValues(problem.remedy)].join('\n');
    const group = alike.get(key);
    if (group) group.push(problem);
    else alike.set(key, [problem]);
  }
  return [...alike.values()]
    .sort(([a], [b]) => COST.indexOf(a?.loss ?? 'nothing') - COST.indexOf(b?.loss ?? 'nothing'))
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      return describeProblem(first) + (others.length > 0 ? ` And ${others.length} more like it.` : '');
    });
}

const withoutIndexes = (path: string) => path.replace(/\[\d+\]/g, '');
const withoutValues = (remedy: string) => remedy.replace(/"[^"]*"/g, '""');

const COST: readonly Loss[] = ['all', 'record', 'value', 'nothing'];
