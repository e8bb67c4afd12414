import type {Column, ColumnAnswers} from '../columns/column.js';

const SLASHES = /(?<!\d)(\d{1,2})\s?[-/]\s?(\d{1,2})\s?[-/]\s?(?:\d{4}|\d{2})(?!\d)/;

/**
 * What the other dates of a column say about the order: where one can only be a day and a month, and none the other way
 * round, the column is written in that order. What a person has answered comes first.
 */
export function dateOrderOf({dateOrder}: Column, values: readonly string[]): ColumnAnswers {
  if (dateOrder !== undefined) return {dateOrder};
  const pairs = values.flatMap((value) => {
    const [, a, b] = SLASHES.exec(value.slice(0, 100)) ?? [];
    return a === undefined || b === undefined ? [] : [[Number(a), Number(b)] as const];
  });
  const isDayFirst = pairs.some(([a, b]) => a > 12 && b <= 12);
  const isMonthFirst = pairs.some(([a, b]) => b > 12 && a <= 12);
  if (isDayFirst === isMonthFirst) return {};
  return {dateOrder: isDayFirst ? 'dmy' : 'mdy'};
}
