/*
 * What an invalid value can only mean. Spreadsheets and converters write the right value in another form: a year as a
 * number, a list of one value without brackets, a day with a time. Only invalid values get here.
 */
import {makeId} from './make-id.js';

type Repair = (text: string) => string;

const toIds: Repair = makeId;

/** In ISO 8601 and EDTF: a day with a time at midnight, other dashes, single digits, and dates as cities know them. */
const toDate: Repair = (text) =>
  text
    .replace(/T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/, (_, ...parts: string[]) =>
      parts
        .slice(0, 3)
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    )
    .replace(/^(?:ca?\.|circa|um|about)\s*(\d{4})$/i, '$1~')
    .replace(/^(\d{3})0s$/, '$1X')
    .replace(/^(\d\d)(\d\d)\/(\d\d)$/, '$1$2/$1$3');

/** By the field that has the value, or the list of values. */
const REPAIRS: Readonly<Record<string, Repair>> = {
  kind: toIds,
  role: toIds,
  result: toIds,
  status: toIds,
  placeType: toIds,
  type: toIds,
  themes: toIds,
  partners: toIds,
  group: toIds,
  id: toIds,
  email: (text) => text.replace(/^mailto:/i, ''),
  updated: toDate,
  since: toDate,
  statusSince: toDate,
  signed: toDate,
  until: toDate,
  elected: toDate,
  date: toDate,
  start: toDate,
  end: toDate,
};

/**
 * @param field name of the field, also for the items of a list
 * @param isList whether a list is expected
 * @returns the value that was meant, which may be invalid too; `undefined` if nothing can be said
 */
export function repair(value: unknown, field: string, isList: boolean): unknown {
  if (isList) return isEmptyObject(value) ? undefined : [value];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return repairText(value, Object.hasOwn(REPAIRS, field) ? REPAIRS[field] : undefined);
}

function repairText(text: string, toMeant: Repair | undefined): unknown {
  const meant = toMeant?.(text);
  if (meant !== undefined && meant !== text) return meant;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
