/*
 * What an invalid value can only mean. Spreadsheets and converters write the right value in another form: a year as a
 * number, a list of one value without brackets, a day with a time. Only invalid values get here.
 */
import {makeId} from './make-id.js';

type Repair = (text: string) => string;

const toIds: Repair = makeId;

/** In ISO 8601 and EDTF: days with a time at midnight, other dashes, single digits, and dates as cities know them. */
const toDate: Repair = (text) =>
  text
    .replace(/T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/, '')
    .replace(/[‐‑‒–—−]/g, '-')
    // Databases write zeros for what is not known.
    .replace(/(?:-00){1,2}$/, '')
    .replace(/^(\d{1,2})[./](\d{4})$/, '$2-$1')
    .replace(/-(\d)(?!\d)/g, '-0$1')
    .replace(/^(?:~|c(?:a|irca)?\.?|approx\.?|about|um)\s*(\d{4})$/i, '$1~')
    .replace(/^(\d{3})0(?:s|er)$/, '$1X')
    // After 12, it can be no month.
    .replace(/^(\d\d)(\d\d)(?:\/|-(?=1[3-9]|[2-9]))(\d\d)$/, '$1$2/$1$3');

const toLink: Repair = (text) => text.replace(/^(?:https:)?\/\//i, 'https://');

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
  url: toLink,
  src: toLink,
  licenseUrl: toLink,
  sourceUrl: toLink,
  feed: toLink,
  sameAs: toLink,
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
  if (isList) return toList(value, field);
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

/** Lists whose values contain no comma. */
const LISTS_OF_WORDS = ['languages', 'themes', 'partners', 'sdgs'];

/** A single value, values with commas in one text, or records by their ids. */
function toList(value: unknown, field: string): unknown {
  if (typeof value === 'string') return LISTS_OF_WORDS.includes(field) ? value.split(/\s*[,;]\s*/) : [value];
  if (typeof value !== 'object' || value === null) return [value];
  const entries = Object.entries(value) as [string, unknown][];
  if (entries.length === 0) return undefined;
  return entries.every(([, inside]) => isRecord(inside))
    ? entries.map(([id, inside]): unknown => Object.assign({id}, inside))
    : [value];
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
