/*
 * Finds one date in a text, in any of the forms that tables have, and says what is left of the text. What can mean two
 * days is not decided here: the year, which is certain, is returned with a question.
 */
import {parsePartialDate} from '../../data/partial-date.js';
import type {CellFault} from './reading.js';
import {monthOf} from './months.js';

/** What a person has answered about the dates of a column, and what the day is. */
export interface DateContext {
  /** Whether "8/6/1979" is in June or in August. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** What "05" is as a year. */
  readonly century?: '19' | '20';
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

export interface FoundDate {
  /** As in the feed: `1983`, `1983-05`, `1983-05-17`, `195X`, `1983/1984`. */
  readonly date: string;
  /** The text without it. */
  readonly rest: string;
  readonly faults: readonly CellFault[];
}

type Found = Omit<FoundDate, 'rest'> | undefined;
type Finder = readonly [RegExp, (match: readonly string[], context: DateContext) => Found];

const found = (date: string, ...faults: readonly CellFault[]): Found =>
  parsePartialDate(date) ? {date, faults} : undefined;
const iso = (...parts: readonly (string | number)[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');

const FINDERS: readonly Finder[] = [
  // As in the feed already.
  [/(?<!\d)(?:\.\.|\d{4}[~?]?|\d{3}X)\/(?:\d{4}|\d{3}X)[~?]?(?!\d)|\d{3}X(?!\d)/, ([all = '']) => found(all)],
  // 1979-08-06, 1979/8/6, 1979.08.06., also with a time
  [
    /(?<!\d)(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)\.?(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/,
    ([, y = '', m = '', d = '']) => found(iso(y, m, d)),
  ],
  // 17.05.1983, 17. 5. 83
  [
    /(?<!\d)(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4}|\d{2})(?!\d)/,
    ([all = '', d = '', m = '', y = ''], context) => inCentury(all, y, (year) => found(iso(year, m, d)), context),
  ],
  // 8/6/1979, 8-6-79
  [
    /(?<!\d)(\d{1,2})\s?([-/])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/,
    ([all = '', a = '', , b = '', y = ''], context) =>
      inCentury(all, y, (year) => ordered(all, a, b, year, context), context),
  ],
  // 1992年6月3日, 1992 оны 6 сарын 3
  [
    /(?<!\d)(\d{4})\s*(?:年|년|оны?|-yil)\s*(?:(\d{1,2})\s*(?:月|월|(?:-?р|-?дугаар|-?дүгээр)?\s*сар\p{L}*)\s*(?:(\d{1,2})\s*(?:日|일|-?ны?|өдөр)?)?)?/u,
    ([, ...parts]) => found(iso(...parts.filter((part) => part !== ''))),
  ],
  // 05/2022, 5.2022
  [/(?<![\d./-])(\d{1,2})\s?[-./]\s?(\d{4})(?!\d)/, ([, m = '', y = '']) => found(iso(y, m))],
  // 1983/84, 1983-05
  [
    /(?<!\d)(\d{4})\s?([-/])\s?(\d{2})(?!\d)/,
    ([all = '', y = '', sign = '', last = '']) => yearWith(all, y, sign, last),
  ],
  // 1950er, 1950s, années 1950, 1950-е
  [
    /(?:ann[ée]es\s|años\s)(\d{3})0|(?<!\d)(\d{3})0(?:['’]?s(?!\p{L})|er(?:\s?Jahren?)?|-?[еіх]{1,2}(?!\p{L})|年代)/iu,
    ([, a = '', b = '']) => found(`${a}${b}X`),
  ],
];

const WORD = /\p{L}[\p{L}\p{M}'’.]*/gu;

export function findDate(text: string, context: DateContext): FoundDate | undefined {
  for (const [pattern, read] of FINDERS) {
    const match = pattern.exec(text);
    const result =
      match &&
      read(
        [...match].map((group) => (group as string | undefined) ?? ''),
        context,
      );
    if (result) return {...result, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`};
  }
  return findNamedMonth(text) ?? findYear(text);
}

/** 3. Juni 1992, June 3rd, 1992, 3 de junio de 1992, Mai 2022 */
function findNamedMonth(text: string): FoundDate | undefined {
  for (const {0: word, index} of text.matchAll(WORD)) {
    const month = monthOf(word);
    if (month === undefined) continue;
    const rest = `${text.slice(0, index)} ${text.slice(index + word.length)}`;
    const year = /(?<!\d)\d{4}(?!\d)/.exec(rest);
    if (!year) return undefined;
    const withoutYear = `${rest.slice(0, year.index)} ${rest.slice(year.index + 4)}`;
    const day = /(?<!\d)(\d{1,2})(?!\d)(?:\.|er\b|st\b|nd\b|rd\b|th\b|º|-)?/.exec(withoutYear);
    const result = found(day ? iso(year[0], month, day[1] ?? '') : iso(year[0], month));
    return result && {...result, rest: day ? withoutYear.replace(day[0], ' ') : withoutYear};
  }
  return undefined;
}

function findYear(text: string): FoundDate | undefined {
  const year = /(?<![\d.,])[12]\d{3}(?!\d|[.,]\d)/.exec(text);
  const result = year && found(year[0]);
  return result ? {...result, rest: text.replace(year[0], ' ')} : undefined;
}

/** "83" can only be 1983 as long as 2083 is in the future. */
function inCentury(written: string, year: string, read: (year: string) => Found, {century, today}: DateContext): Found {
  if (year.length === 4) return read(year);
  const known = Number(year) > Number(today.slice(2, 4)) ? '19' : century;
  return known === undefined
    ? {
        date: '',
        faults: [{code: 'ambiguousCentury', values: {value: written, first: `19${year}`, second: `20${year}`}}],
      }
    : read(known + year);
}

/** In Europe the day comes first, in America the month. Above 12, it can be no month. */
function ordered(written: string, a: string, b: string, year: string, {dateOrder}: DateContext): Found {
  const [dayFirst, monthFirst] = [found(iso(year, b, a)), found(iso(year, a, b))];
  if (!dayFirst || !monthFirst || Number(a) === Number(b)) return dayFirst ?? monthFirst;
  if (dateOrder !== undefined) return dateOrder === 'dmy' ? dayFirst : monthFirst;
  return found(year, {code: 'ambiguousDate', values: {value: written, first: dayFirst.date, second: monthFirst.date}});
}

/** A month or the second of two years: "2004/05" can be both. */
function yearWith(written: string, year: string, sign: string, last: string): Found {
  const isNext = Number(last) === (Number(year) + 1) % 100;
  const span = `${year}/${year.slice(0, 2)}${last}`;
  const month = Number(last) >= 1 && Number(last) <= 12 ? `${year}-${last}` : undefined;
  if (month === undefined || sign === '-') return found(month ?? span);
  return isNext
    ? found(year, {code: 'ambiguousSpan', values: {value: written, first: month, second: span}})
    : found(month);
}
