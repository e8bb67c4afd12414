/* Reads the rows of one table into drafts of records. Each row ends as one, or is reported with the reason. */
import type {Column} from '../columns/column.js';
import {findHeader} from '../columns/find-header.js';
import {isMeaningOf, PERSONAL, TABLE_KINDS, type TableKind} from '../columns/meaning.js';
import {suggestColumns} from '../columns/suggest-columns.js';
import {headingKey} from '../columns/heading-key.js';
import {knownHeadings} from '../columns/heading-index.js';
import type {RowReport, TableReport} from '../report.js';
import type {Row, Table} from '../tables/table.js';
import {saysNothing, type CellFault} from '../values/reading.js';
import {isPartnerKind, readPartnerKind} from '../values/read-words.js';
import {splitPlace} from '../values/split-place.js';
import {classifyRow} from './classify-row.js';
import {dateOrderOf} from './date-order.js';
import {Draft} from './draft.js';
import {readCell} from './read-cell.js';

/** A record that a row was read into. */
export interface RowDraft {
  readonly row: Row;
  readonly draft: Draft;
  /** The id that the table gives. */
  readonly id?: string;
}

/** Where something was found. */
export interface Found extends CellFault {
  readonly row?: number;
  readonly column?: string;
  readonly name?: string;
}

export interface ReadTable {
  readonly name: string;
  readonly kind: TableKind;
  readonly language: string;
  readonly columns: readonly Column[];
  readonly drafts: readonly RowDraft[];
  /** Of rows that are no record. */
  readonly rows: readonly RowReport[];
  readonly found: readonly Found[];
}

export interface TableContext {
  readonly today: string;
  /** The language of texts whose column names none; else that of the headings. */
  readonly language?: string | undefined;
  /** The first language of the feed. */
  readonly firstLanguage?: string | undefined;
  readonly withContacts: boolean;
  /** What a person has confirmed about a table of this name. */
  readonly confirmed?: TableReport | undefined;
}

export function readTable(table: Table, context: TableContext): ReadTable {
  const header = findHeader(table);
  const below = header.rows.at(-1) ?? -1;
  const body = table.rows.slice(below + 1);
  const {kind, columns, language} = understand(table.name, header.headings, body, context);
  const found: Found[] = [];
  const drafts: RowDraft[] = [];
  const rows: RowReport[] = table.rows.slice(0, below + 1).map((row, index) => ({
    row: row.number,
    outcome: header.rows.includes(index) ? 'header' : row.cells.length === 0 ? 'empty' : 'above',
  }));
  const nameIndex = columns.findIndex(({meaning}) => meaning === 'name');
  const hasCountry = columns.some(({meaning}) => meaning === 'country');
  let country: string | undefined;
  let rowKind = kindOfSheet(table.name);

  reportColumns(columns, context.withContacts, found);
  for (const row of body) {
    const other = classifyRow(row, header.headings, nameIndex, hasCountry);
    if (other) {
      country = other.country ?? country;
      rowKind = other.kind ?? rowKind;
      rows.push({row: row.number, outcome: other.outcome, ...(other.outcome !== 'empty' && {cells: row.cells})});
      continue;
    }
    const draft = readRow(row, columns, {...context, kind, language}, hasCountry, found);
    if (!draft) {
      rows.push({row: row.number, outcome: 'unread', cells: row.cells});
      continue;
    }
    if (kind === 'partners' && country !== undefined && draft.draft.textOf('countryName') === undefined)
      draft.draft.fields['country'] ??= country;
    if (kind === 'partners' && rowKind !== undefined) draft.draft.fields['kind'] ??= rowKind;
    drafts.push(draft);
  }
  return {name: table.name, kind, language, columns, drafts, rows, found};
}

/** A sheet may be named after the kind of its ties: "Städtefreundschaften". */
function kindOfSheet(name: string): string | undefined {
  const word = name.replace(/(?:en|s)$/, '');
  return name.length > 2 && isPartnerKind(word) ? readPartnerKind(word)?.id : undefined;
}

type RowContext = TableContext & {readonly kind: TableKind; readonly language: string};

function understand(
  name: string,
  headings: readonly string[],
  body: readonly Row[],
  {confirmed, language, firstLanguage}: TableContext,
) {
  const kinds = confirmed ? [confirmed.kind] : TABLE_KINDS;
  const [best] = kinds
    .map((kind) => ({kind, ...suggestColumns(headings, body, kind, confirmed?.columns)}))
    .map((one) => ({...one, score: one.score + (isNamed(name, one.kind) ? 1.5 : 0)}))
    .sort((a, b) => b.score - a.score);
  if (!best) throw new Error('There is always a kind of table.');
  return {
    kind: best.kind,
    language: confirmed?.language ?? language ?? best.language ?? firstLanguage ?? 'en',
    columns: withName(best.columns).map((column, index) => ({
      ...column,
      ...dateOrderOf(
        column,
        body.map(({cells}) => cells[index] ?? ''),
      ),
    })),
  };
}

/** Whether a sheet is named after a list: "Projekte 2024". */
function isNamed(name: string, kind: TableKind): boolean {
  const known = knownHeadings(kind);
  return name
    .split(/[\s_-]+/)
    .some((word) =>
      [word, word.replace(/(?:e|en|s)$/, '')].some(
        (one) => one.length > 2 && known.get(headingKey(one))?.some(({meaning}) => meaning === 'name'),
      ),
    );
}

/** Without a heading for names, the first column of words that nothing else is known about has them. */
function withName(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({meaning}) => meaning === 'name')) return columns;
  const guess = columns.findIndex(
    ({meaning, samples, filled}) =>
      meaning === null &&
      filled > 0 &&
      samples.every((text) => /\p{L}{2}/u.test(text) && text.length < 80 && !/^https?:/.test(text)),
  );
  return columns.map((column, index) => (index === guess ? {...column, meaning: 'name', certainty: 0.5} : column));
}

/** Says which columns are in no feed, once each. */
function reportColumns(columns: readonly Column[], withContacts: boolean, found: Found[]): void {
  for (const {column, heading, meaning, filled} of columns) {
    if (filled === 0) continue;
    const values = {heading: heading || column, count: filled};
    if (meaning === null) found.push({column, code: 'unknownColumn', values});
    else if (PERSONAL.includes(meaning) && !withContacts) found.push({column, code: 'personalColumn', values});
    else if (!TABLE_KINDS.some((kind) => isMeaningOf(kind, meaning)))
      found.push({column, code: 'ignoredColumn', values});
  }
}

function readRow(
  row: Row,
  columns: readonly Column[],
  context: RowContext,
  hasCountry: boolean,
  found: Found[],
): RowDraft | undefined {
  const {kind, language, today, withContacts} = context;
  let at: string | undefined;
  const own: Found[] = [];
  const draft = new Draft(language, (fault) =>
    own.push({...fault, row: row.number, ...(at !== undefined && {column: at})}),
  );
  let id: string | undefined;
  for (const [index, column] of columns.entries()) {
    const written = row.cells[index] ?? '';
    const {meaning} = column;
    if (
      meaning === null ||
      written === '' ||
      !isMeaningOf(kind, meaning) ||
      (PERSONAL.includes(meaning) && !withContacts)
    )
      continue;
    at = column.column;
    if (meaning === 'id') id = written;
    else if (meaning === 'name')
      readName(
        draft,
        written,
        column.language,
        kind === 'partners',
        hasCountry && (row.cells[columns.findIndex((one) => one.meaning === 'country')] ?? '') !== '',
      );
    else readCell(draft, meaning, written, {kind, today, ...column});
  }
  at = undefined;
  joinCoordinates(draft);
  const name = draft.textOf('name');
  if (name === undefined)
    draft.report('noName', {heading: columns.find(({meaning}) => meaning === 'name')?.heading ?? ''});
  found.push(...own.map((one) => ({...one, ...(name !== undefined && {name})})));
  return name === undefined ? undefined : {row, draft, ...(id !== undefined && {id})};
}

function readName(
  draft: Draft,
  written: string,
  language: string | undefined,
  isPlace: boolean,
  hasCountry: boolean,
): void {
  if (saysNothing(written)) return;
  // Marks of footnotes.
  const name = written.replace(/\s*(?:\*+|†|[¹²³]|\d\))$/, '').replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(name)) return;
  const place = isPlace && !hasCountry ? splitPlace(name) : {name};
  draft.text('name', place.name, language);
  if (place.country !== undefined) draft.set('country', place.country);
  if (place.isAmbiguous) draft.report('ambiguousPlace', {value: written});
}

function joinCoordinates(draft: Draft): void {
  const {fields} = draft;
  const {lat, lon} = fields;
  Reflect.deleteProperty(fields, 'lat');
  Reflect.deleteProperty(fields, 'lon');
  if (typeof lat === 'number' && typeof lon === 'number') fields['geo'] ??= {lat, lon};
  else if (lat !== undefined || lon !== undefined) draft.report('halfCoordinates', {value: String(lat ?? lon)});
}
