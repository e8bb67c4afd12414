/*
 * Misspelt fields vanish in JSON, so they are looked for: a field in another case is read as the field, and one that is
 * near a known field is reported. Other unknown fields are nobody's mistake: a newer version may have them.
 */
import {pathOf, type Place} from './json-path.js';
import type {Loss, Problem} from './problem.js';
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
export function nameFields(value: unknown, schema: Fields, problems: Problem[], place?: Place): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (schema.wrapped) return nameFields(value, schema.wrapped, problems, place);
  const {item, entries} = schema;
  if (Array.isArray(value)) {
    if (!item?.entries) return value;
    const items = value.map((one: unknown, key) => nameFields(one, item, problems, {above: place, key}));
    return items.every((one, index) => one === value[index]) ? value : items;
  }
  if (!entries) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, inside] of Object.entries(value) as [string, unknown][]) {
    const here = {above: place, key};
    const name = Object.hasOwn(entries, key) ? key : knownName(key, value, Object.keys(entries), here, problems);
    const field = Object.hasOwn(entries, name) ? entries[name] : undefined;
    const named = field ? nameFields(inside, field, problems, here) : inside;
    if (named === inside && name === key) continue;
    changed ??= {...value};
    Reflect.deleteProperty(changed, key);
    changed[name] = named;
  }
  return changed ?? value;
}

function knownName(key: string, object: object, known: readonly string[], place: Place, problems: Problem[]): string {
  const letters = lettersOf(key);
  const isFree = (name: string) => !Object.hasOwn(object, name);
  const report = (message: string, remedy: string, loss: Loss) => {
    problems.push({path: pathOf(place), message: `There is no field "${key}"${message}`, remedy, loss});
  };
  const same = known.find((name) => lettersOf(name) === letters && isFree(name));
  if (same !== undefined) {
    report(`. It is read as "${same}".`, `Write "${same}".`, 'nothing');
    return same;
  }
  const synonym = Object.hasOwn(SYNONYMS, letters) ? SYNONYMS[letters] : undefined;
  const near = synonym ?? known.find((name) => isNear(letters, lettersOf(name)));
  if (near !== undefined && known.includes(near) && isFree(near)) {
    report(', and it is not shown.', `Did you mean "${near}"?`, 'value');
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
