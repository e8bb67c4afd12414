/*
 * Rows and columns of the grid. They stay the same objects while nothing in them has changed, because the grid renders
 * those again that are others.
 */
import {segmentsOf} from '../../../data/json-path.js';
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import type {GridColumn, GridRow} from '../../controls/grid-data.js';
import type {FormField} from '../../fields/form-field.js';
import type {Json} from '../../workspace/json.js';
import {rowOf, type RowContext} from './grid-of.js';

export class KeptRows {
  #columns: readonly GridColumn[] = [];
  readonly #rows = new Map<string, {readonly key: readonly unknown[]; readonly row: GridRow}>();

  columns(columns: readonly GridColumn[]): readonly GridColumn[] {
    if (JSON.stringify(columns) !== JSON.stringify(this.#columns)) this.#columns = columns;
    return this.#columns;
  }

  rows(
    records: readonly Json[],
    fields: readonly FormField[],
    problems: readonly FeedProblem[],
    context: RowContext,
  ): readonly GridRow[] {
    const {list, language, textLanguage, first} = context;
    const names = fields.map(({name}) => name).join();
    const byRow = new Map<number, FeedProblem[]>();
    for (const problem of problems) {
      const [name, index] = segmentsOf(problem.path);
      if (name === list && typeof index === 'number') byRow.set(index, [...(byRow.get(index) ?? []), problem]);
    }
    return records.map((record, index) => {
      const own = byRow.get(index) ?? [];
      const paths = own.map(({path, severity}) => path + severity).join();
      const key = [record, paths, names, language, textLanguage, first];
      const known = this.#rows.get(`${list} ${index}`);
      if (known?.key.every((part, at) => part === key[at])) return known.row;
      const row = rowOf(record, index, fields, own, context);
      this.#rows.set(`${list} ${index}`, {key, row});
      return row;
    });
  }
}
