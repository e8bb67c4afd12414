import {comparePartialDates, parsePartialDate, type DateParts} from '../data/partial-date.js';
import {formatPatternText, type OwnFormats} from './messages.js';

export type Precision = 'day' | 'month' | 'year';

/** Only for `YYYY`, `YYYY-MM` and `YYYY-MM-DD`. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Formats dates that are known. `date-words.ts` has the words for others. */
export class DateFormatter {
  readonly #tag: string;
  readonly #own: OwnFormats | undefined;
  readonly #formats = new Map<Precision, Intl.DateTimeFormat>();
  readonly #cache = new Map<string, string>();

  constructor(tag: string, own?: OwnFormats) {
    this.#tag = tag;
    this.#own = own;
  }

  /** Returns other text unchanged. */
  format(date: string): string {
    let formatted = this.#cache.get(date);
    if (formatted === undefined) this.#cache.set(date, (formatted = this.#formatUncached(date)));
    return formatted;
  }

  #formatUncached(date: string): string {
    const parts = isKnown(date) ? parsePartialDate(date) : undefined;
    if (!parts) return date;
    const precision = precisionOf(date);
    return this.#own ? inOwnFormat(parts, precision, this.#own) : this.#intlFormat(precision).format(instantOf(parts));
  }

  /** The digits alone, without a word or era. */
  formatDigits(year: number): string {
    if (this.#own) return String(year);
    const parts = this.#intlFormat('year').formatToParts(instantOf({year}));
    return parts.find(({type}) => type === 'year')?.value ?? String(year);
  }

  /**
   * Returns `undefined` if the browser cannot format these dates as a range: both need the same precision, and the words
   * and numbers that they have alone. In Chinese and Hebrew, browsers write dates in ranges in another way, and in Italian
   * "01–30 aprile".
   */
  formatRange(start: string, end: string): string | undefined {
    if (!isKnown(start) || !isKnown(end)) return undefined;
    const [first, last] = [parsePartialDate(start), parsePartialDate(end)];
    if (!first || !last || this.#own || start.length !== end.length || comparePartialDates(start, end) > 0) return;
    const range = this.#intlFormat(precisionOf(start)).formatRange(instantOf(first), instantOf(last));
    const parts = wordsIn(range);
    return wordsIn(this.format(start) + ' ' + this.format(end)).every((word) => parts.includes(word))
      ? range
      : undefined;
  }

  #intlFormat(precision: Precision): Intl.DateTimeFormat {
    const known = this.#formats.get(precision);
    if (known) return known;
    const day: Intl.DateTimeFormatOptions = {timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric'};
    const format = precision === 'day' ? this.#intl(day) : this.#gregorian(precision);
    this.#formats.set(precision, format);
    return format;
  }

  /** The feed's years and months are Gregorian. Readers with another calendar see the era, to avoid confusion. */
  #gregorian(precision: 'month' | 'year'): Intl.DateTimeFormat {
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

/** Whether a date is known exactly, and needs no words. */
export function isKnown(date: string): boolean {
  return !/[^\d-]/.test(date);
}

function wordsIn(text: string): string[] {
  return text.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

/** Midnight UTC, for formats with `timeZone: 'UTC'`. */
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
