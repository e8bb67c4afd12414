/* Reads the dates of a cell with the words beside them: "seit 2004", "ca. 2010", "1989, beendet 2022". */
import {parsePartialDate} from '../../data/partial-date.js';
import {dateWord, type DateWord} from './date-vocabulary.js';
import {findDate, type DateContext} from './find-date.js';
import type {CellFault, Reading} from './reading.js';
import {saysNothing} from './reading.js';
import {readStatus, type Status} from './read-words.js';

/** A date with what the cell says about it. */
export interface StatedDate {
  readonly date: string;
  readonly role?: 'ended' | 'signed';
  /** Other words beside it, such as "erneuert". */
  readonly note: string;
}

export interface Dates {
  readonly dates: readonly StatedDate[];
  readonly status?: Status;
}

/** Between two dates of one cell. Not between the day and the year of "June 3, 1992". */
const BETWEEN = /[;\n]|(?<=\d{4}\)?),\s*|,\s*(?=\p{L}{2,})/u;
const RANGE = /^(.*\d{4}.*?)\s*(?:-|\s(?:bis|to|until|till|à|au|al|hasta|до|по|да|至|到|עד|إلى)\s)\s*(.*\d{4}.*)$/u;
/** Long texts are no dates. */
const MAX_LENGTH = 300;

export function readDates(written: string, context: DateContext): Reading<Dates> {
  const text = normalize(written);
  if (saysNothing(text)) return {};
  const serial = serialDate(text);
  if (serial !== undefined) {
    return {
      value: {dates: [{date: serial, note: ''}]},
      faults: [{code: 'serialDate', values: {value: text, date: serial}}],
    };
  }
  const faults: CellFault[] = [];
  const dates: StatedDate[] = [];
  const rest: string[] = [];
  const status = readStatus(text);
  for (const part of text.length > MAX_LENGTH ? [] : text.split(BETWEEN).filter(Boolean)) {
    const stated = datesIn(part, context, faults);
    if (stated.length === 0) rest.push(part);
    dates.push(...stated);
  }
  if (dates.length === 0) {
    const isAsked = faults.length > 0;
    return {faults: isAsked ? faults : [{code: 'noDate', values: {value: written}}]};
  }
  const leftOver = rest.filter((part) => readStatus(part) === undefined && kindsOf(part).left !== '').join(', ');
  if (leftOver !== '') faults.push({code: 'dateRest', values: {value: written, rest: leftOver}});
  return {value: {dates, ...(status && {status})}, faults};
}

function datesIn(part: string, context: DateContext, faults: CellFault[]): StatedDate[] {
  const whole = parsePartialDate(part) ? undefined : RANGE.exec(part);
  const single = findDate(part, context);
  // The whole may be one date with hyphens.
  if (whole && (!single || /\d{4}/.test(single.rest))) {
    const [first, last] = [whole[1], whole[2]].map((side) => findDate(side ?? '', context));
    if (first && last) {
      faults.push(...first.faults, ...last.faults);
      return [stated(first), {...stated(last), role: 'ended' as const}].filter(({date}) => date !== '');
    }
  }
  if (!single) return [];
  faults.push(...single.faults);
  return single.date === '' ? [] : [stated(single)];
}

function stated({date, rest}: {readonly date: string; readonly rest: string}): StatedDate {
  const {kinds, left} = kindsOf(rest);
  const role = kinds.has('ended') ? 'ended' : kinds.has('signed') ? 'signed' : undefined;
  return {date: qualified(date, kinds, rest), note: left, ...(role && {role})};
}

/** In EDTF: about then, or not later. */
function qualified(date: string, kinds: ReadonlySet<DateWord>, rest: string): string {
  if (!/^\d{4}/.test(date) || date.includes('/')) return date;
  if (kinds.has('latest')) return `../${date}`;
  if (kinds.has('before')) return `../${/^\d{4}$/.test(date) ? String(Number(date) - 1).padStart(4, '0') : date}`;
  return kinds.has('about') || /[?~≈]/.test(rest) ? `${date}~` : date;
}

/** What the words beside a date say, and those that are not known. */
function kindsOf(rest: string): {readonly kinds: ReadonlySet<DateWord>; readonly left: string} {
  const kinds = new Set<DateWord>();
  const left = rest
    .replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
      const kind = dateWord(word);
      if (kind) kinds.add(kind);
      return kind ? '' : word;
    })
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return {kinds, left: readStatus(left) === undefined ? left : ''};
}

/** Digits of other scripts, dashes and spaces in one form. */
function normalize(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Excel counts days from 1900, and shows the number where a cell has lost its format. */
function serialDate(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = Math.floor(Number(text));
  return days < 80_000 ? new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10) : undefined;
}
