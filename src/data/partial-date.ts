/**
 * A calendar date known to the year, the month or the day.
 *
 * Kept as parts and never turned into an instant: `new Date("1983")` is 1982 in the Americas.
 */
export interface DateParts {
  /** Four digits, e.g. `1983`. */
  readonly year: number;
  /** 1–12; absent when only the year is known. */
  readonly month?: number;
  /** 1–31; absent when the day is not known. */
  readonly day?: number;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). Free of flags, so that JSON Schema can carry it. */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The parts of a partial date, or `undefined` when the text is none or the calendar has no such day. */
export function parsePartialDate(text: string): DateParts | undefined {
  if (!PARTIAL_DATE.test(text)) return undefined;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return {year};
  if (day === undefined) return {year, month};
  return day <= daysIn(year, month) ? {year, month, day} : undefined;
}

/**
 * Orders two partial dates of the feed by their parts, oldest first. What is less exact comes first: `1983` before
 * `1983-05`.
 */
export function comparePartialDates(a: string, b: string): number {
  // Zero-padded parts compare as text; a shorter text that starts the longer one comes first.
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
