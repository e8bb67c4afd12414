/* What is wrong between records that are valid by themselves. */
import {jsonPath} from './json-path.js';
import {comparePartialDates} from './partial-date.js';
import type {Problem} from './problem.js';

type Identified = readonly {readonly id: string}[];
/** Where each record is in the file. */
type Paths = ReadonlyMap<object, string>;

/** Records that say the same are shown once. Others that share an id are all shown. */
export function withoutRepeats<Item extends {readonly id: string}>(
  records: readonly Item[],
  takenId: string | undefined,
  paths: Paths,
  problems: Problem[],
): Item[] {
  const first = new Map<string, Item>();
  return records.filter((record) => {
    const {id} = record;
    const earlier = first.get(id);
    if (!earlier) first.set(id, record);
    if (!earlier && id !== takenId) return true;
    const isSame = earlier !== undefined && JSON.stringify(earlier) === JSON.stringify(record);
    const other = earlier ? (paths.get(earlier) ?? '') : 'the city';
    problems.push({
      path: jsonPath(paths.get(record) ?? '', 'id'),
      message: `"${id}" is the id of ${other} too.${isSame ? ' Both say the same, which is shown once.' : ''}`,
      remedy: isSame ? 'Remove one of them.' : 'Give each record its own id. References lead to the first one.',
      loss: 'nothing',
    });
    return !isSame;
  });
}

export function dropDanglingReferences<Target extends 'themes' | 'partners'>(
  records: readonly Partial<Record<Target, string[] | undefined>>[],
  target: Target,
  lists: Readonly<Record<Target, Identified>>,
  paths: Paths,
  problems: Problem[],
): void {
  const existing = new Set(lists[target].map(({id}) => id));
  for (const record of records) {
    const ids = record[target];
    if (!ids) continue;
    record[target] = ids.filter((id) => {
      if (existing.has(id)) return true;
      problems.push({
        path: `${paths.get(record) ?? ''}.${target}`,
        message: `"${id}" is not an id in "${target}". The reference is left out.`,
        remedy: `Correct the id, or add it to "${target}".`,
        loss: 'value',
      });
      return false;
    });
  }
}

/** Reports ends before the beginning. Both dates are shown. */
export function reportOrder<Start extends string, End extends string>(
  records: readonly Partial<Record<Start | End, string | undefined>>[],
  start: Start,
  end: End,
  paths: Paths,
  problems: Problem[],
): void {
  for (const record of records) {
    const {[start]: first, [end]: last} = record;
    if (first === undefined || last === undefined || comparePartialDates(first, last) <= 0) continue;
    problems.push({
      path: jsonPath(paths.get(record) ?? '', end),
      message: `"${last}" is before "${start}", "${first}".`,
      remedy: 'Correct one of the two dates.',
      loss: 'nothing',
    });
  }
}
