import {isPartnerKind, readPartnerKind} from '../values/read-words.js';
import {countryCode} from '../values/read-country.js';
import {GONE} from '../values/country-index.js';
import {isEmptyRow, type Row} from '../tables/table.js';
import {headingKey} from '../columns/heading-key.js';
import {once} from '../../data/once.js';
import type {Outcome} from '../report.js';

/** What a row is, besides a record; with what a heading says about the rows below it. */
export interface RowClass {
  readonly outcome: Exclude<Outcome, 'record' | 'repeat' | 'tie' | 'unread'>;
  readonly country?: string;
  readonly kind?: string;
}

const TOTALS = once(
  () =>
    new Set(
      'Summe, Gesamt, Gesamtsumme, Insgesamt, Gesamtzahl, Anzahl, Total, Sum, Totals, Grand total, Count, Суma, Сума, Усього, Всього, Разом, Итого, Всего, المجموع, الإجمالي, סה״כ, סך הכל, 合计, 总计, 共计, 总数, Нийт, Jami, Усяго, Разам'
        .split(', ')
        .map(headingKey),
    ),
);
/** Marks of footnotes, and words that begin a remark about the table. */
const NOTE =
  /^(?:[*†‡¹²³]|\d\)|\(|Stand\b|Quelle|Source|As of|Note|Hinweis|Anmerkung|Legende|Fuente|Примітка|Примечание|Источник|Джерело|注|备注|来源)/iu;
const LONG = 80;

/**
 * @param headings of the columns
 * @param nameIndex of the column that has the name
 * @param hasCountry whether another column has the country
 * @returns `undefined` for a row that should be a record
 */
export function classifyRow(
  row: Row,
  headings: readonly string[],
  nameIndex: number,
  hasCountry: boolean,
): RowClass | undefined {
  if (isEmptyRow(row)) return {outcome: 'empty'};
  const filled = row.cells.filter(Boolean);
  const [first = ''] = filled;
  if (isHeaderAgain(row, headings)) return {outcome: 'header'};
  if (TOTALS().has(headingKey(first.replace(/[\d:.,]/g, '')))) return {outcome: 'total'};
  if (filled.length > 1) return undefined;
  if (/^[\d.,\s]+$/.test(first)) return {outcome: 'total'};
  if (NOTE.test(first) || first.length > LONG) return {outcome: 'note'};
  const country = hasCountry || first.length < 4 ? undefined : countryCode(first.replace(/:$/, ''));
  if (country !== undefined && country !== GONE && !(row.cells[nameIndex] === first && ALSO_CITIES.includes(country)))
    return {outcome: 'heading', country};
  const singular = first.replace(/(?:en|s|:)$/, '');
  const kind = [first, singular].find((word) => word.length > 2 && isPartnerKind(word));
  return kind === undefined ? undefined : {outcome: 'heading', kind: readPartnerKind(kind)?.id ?? ''};
}

/** Countries with a city of the same name, which may be a partner. */
const ALSO_CITIES = ['DJ', 'GT', 'KW', 'LU', 'MC', 'MX', 'PA', 'SG', 'SM', 'VA'];

/** As at the top of each printed page. */
function isHeaderAgain({cells}: Row, headings: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.length > 1 && cells.every((cell, index) => cell === '' || cell === headings[index]);
}
