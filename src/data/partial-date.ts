/** A calendar date, as precise as known. Not a `Date`: `new Date("1983")` is in 1982 in American time zones. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). No flags, because JSON Schema has none. */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Returns `undefined` for other text, and for days that do not exist. */
export function parsePartialDate(text: string): DateParts | undefined {
  if (!PARTIAL_DATE.test(text)) return undefined;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return {year};
  if (day === undefined) return {year, month};
  return day <= daysIn(year, month) ? {year, month, day} : undefined;
}

/** Oldest first; less precise dates before more precise ones: `1983`, `1983-05`. */
export function comparePartialDates(a: string, b: string): number {
  // The parts are zero-padded, so they compare as text.
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
