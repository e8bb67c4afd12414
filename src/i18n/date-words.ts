import {parsePartialDate} from '../data/partial-date.js';
import {isKnown, precisionOf, type DateFormatter} from './date-formatter.js';
import {formatPatternText, type Dated, type Messages} from './messages.js';

/** A date as precise as it is known: "9 May 1983", "about 1960", "1950s", "1983–1984". Other text is unchanged. */
export function dateInWords(date: string, dates: DateFormatter, messages: Messages): string {
  // Almost all dates are known, and the formatter remembers them.
  if (!/[^\d-]/.test(date) || !parsePartialDate(date)) return dates.format(date);
  const one = (text: string): string => {
    if (/[~?%]$/.test(text)) return formatPatternText(messages.about, {date: one(text.slice(0, -1))});
    if (!text.endsWith('X')) return dates.format(text);
    const year = dates.formatDigits(Number(text.replace('X', '0')));
    return formatPatternText(messages.decade, {year});
  };
  const [first = '', last] = date.split('/');
  if (last === undefined) return one(first);
  if (first === '..') return formatPatternText(messages.latest, {date: one(last)});
  return dates.formatRange(first, last) ?? formatPatternText(messages.period, {start: one(first), end: one(last)});
}

/** The form of a message that a date needs. */
export function patternFor(message: Dated<'status'> | Dated, date: string): string {
  const {decade, other} = message;
  if (/^\d{3}X$/.test(date)) return decade ?? other;
  return isKnown(date) ? (message[precisionOf(date)] ?? other) : other;
}

export function isMonth(date: string): boolean {
  return isKnown(date) && precisionOf(date) === 'month';
}
