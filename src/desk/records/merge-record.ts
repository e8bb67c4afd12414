/*
 * Merges a record of a table into that of a feed. What the table said at the last import, if known, tells who has changed
 * a value since: only the table, then its new value counts; only the feed, then that was done by hand and stays. If both
 * have, or nobody knows, the feed's stays unless the table's is preferred, and the difference is listed.
 */
import {isSame, union} from './combine.js';
import type {Change} from '../report.js';
import type {Fields} from './draft.js';

export interface MergeContext {
  readonly list: string;
  /** The first language of the feed, which plain texts are in. */
  readonly language: string;
  readonly prefer: 'feed' | 'table';
  /** Whether only what is absent is taken, as from a second file. */
  readonly isFilling?: boolean;
}

/** Fields with a text in several languages. */
const TEXTS = [
  'name',
  'summary',
  'text',
  'region',
  'countryName',
  'kindLabel',
  'placeTypeLabel',
  'roleLabel',
  'roleHolder',
  'holder',
  'officialName',
  'shortName',
  'statusNote',
  'nativeName',
];

export function mergeRecord(
  record: Fields,
  made: Fields,
  imported: Fields | undefined,
  context: MergeContext,
  changes: Change[],
): Fields {
  const merged: Fields = {...record};
  const at = {list: context.list, id: String(record['id'])};
  const note = (what: Change['what'], field: string, before: unknown, after: unknown) => {
    changes.push({what, ...at, field, ...(before !== undefined && {before}), after});
  };
  const added = context.isFilling ? 'filled' : 'added';

  const mergeValue = (target: Fields, key: string, field: string, after: unknown, base: unknown) => {
    const before = target[key];
    if (before === undefined) {
      note(added, field, undefined, after);
      target[key] = after;
    } else if (isSame(before, after) || context.isFilling) {
      return;
    } else if (Array.isArray(before) && Array.isArray(after)) {
      const all = union(before, after);
      if (all.length === before.length) return;
      note(added, field, before, all);
      target[key] = all;
    } else if (base !== undefined && isSame(after, base)) {
      // Changed by hand since the last import; the table says what it said then.
    } else if ((base !== undefined && isSame(before, base)) || context.prefer === 'table') {
      note('changed', field, before, after);
      target[key] = after;
    } else {
      note('kept', field, before, after);
    }
  };

  for (const [field, after] of Object.entries(made)) {
    if (field === 'id') continue;
    const before = merged[field];
    if (before === undefined || !TEXTS.includes(field)) {
      mergeValue(merged, field, field, after, imported?.[field]);
      continue;
    }
    const texts = {...asTexts(before, context.language)};
    const base = asTexts(imported?.[field], context.language);
    for (const [lang, text] of Object.entries(asTexts(after, context.language))) {
      // Most names are the same in several languages, and are then written once.
      if (texts[lang] === undefined && Object.values(texts).includes(text)) continue;
      mergeValue(texts, lang, `${field}.${lang}`, text, base[lang]);
    }
    if (!isSame(texts, asTexts(before, context.language))) merged[field] = asWritten(texts, context.language);
  }
  return merged;
}

function asTexts(text: unknown, language: string): Fields {
  if (typeof text === 'string') return {[language]: text};
  return typeof text === 'object' && text !== null ? (text as Fields) : {};
}

function asWritten(texts: Fields, language: string): unknown {
  const [only, ...others] = Object.keys(texts);
  return others.length === 0 && only === language ? texts[language] : texts;
}
