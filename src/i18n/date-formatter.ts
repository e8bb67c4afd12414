import {comparePartialDates, parsePartialDate, type DateParts} from '../data/partial-date.js';
import {formatPatternText, type OwnFormats} from './messages.js';

/** How exact a date of the feed is. */
export type Precision = 'day' | 'month' | 'year';

/** How exact a date of the feed is, by its length. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Writes dates of the feed in the reader's language, calendar and digits, as exact as they are given. */
export class DateFormatter {
  readonly #tag: string;
  readonly #own: OwnFormats | undefined;
  readonly #formats = new Map<Precision, Intl.DateTimeFormat>();
  // Of thousands of ties many begin in the same year.
  readonly #written = new Map<string, string>();

  /** For the language of a tag; if browsers cannot be trusted with it, it brings its own formats. */
  constructor(tag: string, own?: OwnFormats) {
    this.#tag = tag;
    this.#own = own;
  }

  /** A date; what is none stays as it is. */
  date(date: string): string {
    let written = this.#written.get(date);
    if (written === undefined) this.#written.set(date, (written = this.#write(date)));
    return written;
  }

  #write(date: string): string {
    const parts = parsePartialDate(date);
    if (!parts) return date;
    const precision = precisionOf(date);
    return this.#own ? inOwnFormat(parts, precision, this.#own) : this.#format(precision).format(instantOf(parts));
  }

  /** From one date to another, if the language has a form for two that are as exact as each other. */
  range(start: string, end: string): string | undefined {
    const [first, last] = [parsePartialDate(start), parsePartialDate(end)];
    if (!first || !last || this.#own || start.length !== end.length || comparePartialDates(start, end) > 0) return;
    return this.#format(precisionOf(start)).formatRange(instantOf(first), instantOf(last));
  }

  #format(precision: Precision): Intl.DateTimeFormat {
    const known = this.#formats.get(precision);
    if (known) return known;
    const day: Intl.DateTimeFormatOptions = {timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric'};
    const format = precision === 'day' ? this.#intl(day) : this.#lessExact(precision);
    this.#formats.set(precision, format);
    return format;
  }

  /**
   * A year or a month of the feed is one of the Gregorian calendar, and none of another. Readers of another calendar are
   * told so by the era.
   */
  #lessExact(precision: 'month' | 'year'): Intl.DateTimeFormat {
    const parts: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision === 'month' && {month: 'long'}),
    };
    const format = this.#intl(parts);
    const isOther = format.resolvedOptions().calendar !== 'gregory';
    return isOther ? this.#intl({...parts, calendar: 'gregory', era: 'short'}) : format;
  }

  #intl(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat([this.#tag, 'en-GB'], options);
  }
}

/** The start of what the parts name, in UTC: a point in time for a format to take the parts from again. */
function instantOf({year, month = 1, day = 1}: DateParts): Date {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

function inOwnFormat({year, month = 1, day = 1}: DateParts, precision: Precision, own: OwnFormats): string {
  const {dates, months, monthsAlone = months} = own;
  const name = (precision === 'day' ? months : monthsAlone)?.[month - 1] ?? String(month);
  return formatPatternText(dates[precision], {year: String(year), month: name, day: String(day)});
}
