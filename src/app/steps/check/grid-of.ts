/* The table of a list: which columns it has, and its rows as the grid shows them. */
import type {FeedProblem} from '../../../desk/check/feed-problem.js';
import {countryNames} from '../../controls/country-list.js';
import type {GridColumn, GridRow} from '../../controls/grid-data.js';
import type {FormField, FormName} from '../../fields/form-field.js';
import {recordName, writtenValue, type Reader} from '../../fields/record-names.js';
import {termName} from '../../fields/term-names.js';
import {isObject, type Json} from '../../workspace/json.js';
import {anyText} from '../../workspace/localized.js';
import {segmentsOf} from '../../../data/json-path.js';

/** Those that are always there, in this order; others are there if a record has them. */
const USUAL: Readonly<Record<Exclude<FormName, 'feed'>, readonly string[]>> = {
  partners: ['name', 'country', 'kind', 'since', 'status', 'summary', 'url'],
  projects: ['name', 'start', 'end', 'status', 'summary', 'url'],
  networks: ['name', 'kind', 'role', 'since', 'url'],
  themes: ['name', 'id'],
};

const CELLS: readonly string[] = ['text', 'localized', 'date', 'country', 'number', 'geo', 'choice'];

/** In em. */
const WIDTHS: Readonly<Record<string, number>> = {name: 11, summary: 16, url: 14, kind: 12, country: 10};
const WIDTH = 9;

export function fieldsInGrid(list: Exclude<FormName, 'feed'>, fields: readonly FormField[], records: readonly Json[]) {
  const shown = fields.filter(({control}) => CELLS.includes(control.type));
  const usual = USUAL[list].flatMap((name) => shown.find((field) => field.name === name) ?? []);
  const others = shown.filter(
    ({name}) =>
      !usual.some((field) => field.name === name) &&
      name !== 'id' &&
      records.some((record) => isObject(record) && record[name] !== undefined),
  );
  return [...usual, ...others];
}

export function columnOf(
  {name, doc, control}: FormField,
  label: string,
  notStated: string,
  {language}: Reader,
): GridColumn {
  return {
    key: name,
    label,
    width: WIDTHS[name] ?? WIDTH,
    ...(control.type === 'choice' && {
      choices: [
        {value: '', label: notStated},
        ...control.values.map((value) => ({value, label: termName(doc, value, language)})),
      ],
    }),
    ...(control.type === 'country' && {suggestions: countryNames(language)}),
  };
}

export interface RowContext extends Reader {
  readonly list: string;
  readonly noName: string;
  readonly openWhat: (name: string) => string;
}

export function rowOf(
  record: Json,
  index: number,
  fields: readonly FormField[],
  problems: readonly FeedProblem[],
  context: RowContext,
): GridRow {
  return {
    href: `#check/${context.list}/${index}`,
    linkLabel: context.openWhat(recordName(record, context.first) || context.noName),
    cells: fields.map((field) => {
      const value = isObject(record) ? record[field.name] : undefined;
      const own = problems.filter(({path}) => segmentsOf(path)[2] === field.name);
      const severity = own.some((one) => one.severity === 'error') ? 'error' : own[0]?.severity;
      return {
        text: writtenValue(field, value, context),
        ...(field.control.type === 'localized' && {
          instead: anyText(value, context.first) || (field.name === 'name' ? context.noName : ''),
        }),
        value: typeof value === 'string' ? value : '',
        severity,
      };
    }),
  };
}
