import type {MadeRecord} from './draft.js';

/** What a further tie of a partner may say. */
const TIE_FIELDS = [
  'kind',
  'kindLabel',
  'status',
  'statusSince',
  'statusNote',
  'since',
  'signed',
  'until',
  'decision',
  'holder',
  'milestones',
  'summary',
  'url',
];
/** Lists to which another row adds. */
const LISTS = ['themes', 'alternateName', 'organizations', 'sameAs', 'partners', 'sdgs', 'participants', 'funding'];

export interface Combined {
  readonly record: MadeRecord;
  readonly outcome: 'repeat' | 'tie';
  /** Fields of the second row that have no place beside the first one's. */
  readonly lost: readonly string[];
}

/**
 * Two rows about one record: the second completes the first; where it states another tie, that becomes a further tie of
 * the same partner.
 */
export function combine(first: MadeRecord, second: MadeRecord, isPartner: boolean): Combined {
  const record: MadeRecord = {...first};
  const differs = (field: string) =>
    first[field] !== undefined && second[field] !== undefined && !isSame(first[field], second[field]);
  const isTie = isPartner && TIE_FIELDS.some((field) => !['summary', 'url'].includes(field) && differs(field));
  const lost: string[] = [];
  const tie: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(second)) {
    if (field === 'id') continue;
    if (isTie && TIE_FIELDS.includes(field)) tie[field] = value;
    else if (LISTS.includes(field) || field === 'ties') record[field] = union(record[field], value);
    else if (record[field] === undefined) record[field] = value;
    else if (!isSame(record[field], value)) lost.push(field);
  }
  if (isTie) record['ties'] = union(record['ties'], [tie]);
  return {record, outcome: isTie ? 'tie' : 'repeat', lost};
}

export function union(first: unknown, second: unknown): unknown[] {
  const list = Array.isArray(first) ? [...(first as readonly unknown[])] : [];
  for (const item of Array.isArray(second) ? (second as readonly unknown[]) : [])
    if (!list.some((one) => isSame(one, item))) list.push(item);
  return list;
}

/** Whether two JSON values are equal, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]): [string, unknown] => [key, sorted(inside)]),
  );
}
