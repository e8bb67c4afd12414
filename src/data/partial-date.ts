/*
 * Dates as cities know them, in the parts of EDTF level 1 (ISO 8601-2) that old lists need: `1983`, `1983-05`,
 * `1983-05-17`, about then (`1960~`; `1960?` and `1960%` are read as the same), a decade (`195X`), from one date to
 * another (`1983/1984`), and not later than (`../1969`).
 */

/** A calendar date, as precise as known. Not a `Date`: `new Date("1983")` is in 1982 in American time zones. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface PartialDate extends DateParts {
  readonly isAbout?: true;
  /** Whether the year is the first of a decade. */
  readonly isDecade?: true;
  /** Whether an earlier date is possible. */
  readonly isLatest?: true;
  /** The other end of an interval. */
  readonly end?: PartialDate;
}

const ONE = /(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)[~?%]?/.source;

/** No flags, because JSON Schema has none. */
export const PARTIAL_DATE = new RegExp(`^(?:(?:${ONE}|\\.\\.)/)?${ONE}$`);

/** Returns `undefined` for other text, days that do not exist, and intervals that end before they begin. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!PARTIAL_DATE.test(text)) return undefined;
  const [first = '', last] = text.split('/');
  if (last === undefined) return parseOne(first);
  const end = parseOne(last);
  if (!end) return undefined;
  if (first === '..') return {...end, isLatest: true};
  const start = parseOne(first);
  return start && earliest(first) <= earliest(last) ? {...start, end} : undefined;
}

function parseOne(text: string): PartialDate | undefined {
  const [year = 0, month, day] = text.replace('X', '0').replace(MARK, '').split('-').map(Number);
  // Databases write 0000 for no year.
  if (year === 0 || (day !== undefined && day > daysIn(year, month ?? 1))) return undefined;
  return {
    year,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    ...(text.includes('X') && {isDecade: true}),
    ...(MARK.test(text) && {isAbout: true}),
  };
}

const MARK = /[~?%]$/;

/**
 * Oldest first; of dates that begin together, the less precise first: `195X`, `1950`, `1950-05`. A date that is only
 * known as the latest possible one counts as that date.
 */
export function comparePartialDates(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Without months and days: `1990` for `1990-06-14`, `1983/1984` for `1983-09/1984-05`. */
export function toYears(date: string): string {
  const years = date.replace(/(\d{4})-\d\d(?:-\d\d)?/g, '$1');
  const [first, last] = years.split('/');
  return first !== undefined && first === last ? first : years;
}

/** Whether the last day that a date may mean is before a day. */
export function isBefore(date: string, day: string): boolean {
  return latest(date.split('/').at(-1) ?? '') < day;
}

// Sorting compares each date many times.
const sortKeys = new Map<string, string>();

function sortKey(text: string): string {
  let key = sortKeys.get(text);
  if (key === undefined) {
    const ends = text.split('/').filter((end) => end !== '..');
    // Complemented, so that the date that ends later comes first. The text makes the order total.
    const end = latest(ends.at(-1) ?? '').replace(/\d/g, (digit) => String(9 - Number(digit)));
    sortKeys.set(text, (key = `${earliest(ends[0] ?? '')} ${end} ${text}`));
  }
  return key;
}

/** The parts are zero-padded, so they compare as text. */
function earliest(text: string): string {
  return `${text.replace(MARK, '').replace('X', '0')}-00-00`.slice(0, 10);
}

function latest(text: string): string {
  return `${text.replace(MARK, '').replace('X', '9')}-99-99`.slice(0, 10);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
