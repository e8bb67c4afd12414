/*
 * Misspelt fields vanish in JSON, so they are looked for: a field in another case is read as the field, and one that is
 * near a known field is reported. Other unknown fields are nobody's mistake: a newer version may have them.
 */
import {jsonPath} from './json-path.js';
import type {Problem} from './problem.js';
import {editDistance} from './suggest.js';

/** What of a valibot schema says which fields there are. */
interface Fields {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Fields>>;
  readonly wrapped?: Fields;
  readonly item?: Fields;
}

/** Fields of other formats, and what they are called here. */
const SYNONYMS: Readonly<Record<string, string>> = {
  website: 'url',
  homepage: 'url',
  link: 'url',
  title: 'name',
  description: 'summary',
};

/** Renames fields, at every depth that the schema describes. Copies only what changes. */
export function nameFields(value: unknown, schema: Fields, problems: Problem[], path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (schema.wrapped) return nameFields(value, schema.wrapped, problems, path);
  const {item, entries} = schema;
  if (Array.isArray(value)) {
    return item
      ? mapped(value, (key, inside) => [key, nameFields(inside, item, problems, jsonPath(path, key))])
      : value;
  }
  if (!entries) return value;
  return mapped(value, (key, inside) => {
    const place = jsonPath(path, key);
    const name = Object.hasOwn(entries, key) ? key : knownName(key, value, Object.keys(entries), place, problems);
    const field = Object.hasOwn(entries, name) ? entries[name] : undefined;
    return [name, field ? nameFields(inside, field, problems, place) : inside];
  });
}

function mapped(object: object, toEntry: (key: string, inside: unknown) => [string, unknown]): object {
  const before = Object.entries(object) as [string, unknown][];
  const after = before.map(([key, inside]) => toEntry(key, inside));
  if (after.every(([key, inside], index) => key === before[index]?.[0] && inside === before[index][1])) return object;
  return Array.isArray(object) ? after.map(([, inside]) => inside) : Object.fromEntries(after);
}

function knownName(key: string, object: object, known: readonly string[], path: string, problems: Problem[]): string {
  const letters = lettersOf(key);
  const isFree = (name: string | undefined) => name !== undefined && !Object.hasOwn(object, name);
  const same = known.find((name) => lettersOf(name) === letters);
  if (same !== undefined && isFree(same)) {
    const message = `There is no field "${key}". It is read as "${same}".`;
    problems.push({path, message, remedy: `Write "${same}".`, loss: 'nothing'});
    return same;
  }
  const synonym = Object.hasOwn(SYNONYMS, letters) ? SYNONYMS[letters] : undefined;
  const near = synonym ?? known.find((name) => isNear(letters, lettersOf(name)));
  if (near !== undefined && known.includes(near) && isFree(near)) {
    const message = `There is no field "${key}", and it is not shown.`;
    problems.push({path, message, remedy: `Did you mean "${near}"?`, loss: 'value'});
  }
  return key;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** One letter more, less or other; two in longer words. */
function isNear(a: string, b: string): boolean {
  const limit = b.length > 5 ? 2 : 1;
  return Math.abs(a.length - b.length) <= limit && editDistance(a, b) <= limit;
}
