/*
 * A change that a person makes to the feed, and how it is made. Edits are kept beside the feed, so that they can be made
 * again when a table is read in another way.
 */
import {isList, isObject, recordsIn, type Json, type JsonObject} from './json.js';

/** Where something is in a feed: `['partners', 3, 'since']`. */
export type Path = readonly (string | number)[];

export type Edit =
  /** Without a value, the field or the item of a list is removed. */
  | {readonly kind: 'set'; readonly path: Path; readonly value?: Json}
  | {readonly kind: 'add'; readonly path: Path; readonly value: Json};

/** An edit with the id of the record it is in, by which the record is found again. */
export interface KeptEdit {
  readonly edit: Edit;
  readonly id?: string;
}

/** A field that an object only inherits, such as `valueOf`, is none. */
export function valueAt(value: Json, path: Path): Json {
  let inside = value;
  for (const key of path) {
    if (isList(inside) && typeof key === 'number') inside = inside[key];
    else if (isObject(inside) && typeof key === 'string' && Object.hasOwn(inside, key)) inside = inside[key];
    else return undefined;
  }
  return inside;
}

/** The feed after an edit. What the edit does not touch stays the same object. */
export function applyEdit(feed: Json, {kind, path, ...rest}: Edit): Json {
  if (kind === 'set') return changed(feed, path, () => rest.value);
  return changed(feed, path, (list) => [...(isList(list) ? list : []), rest.value]);
}

export function keep(feed: Json, edit: Edit): KeptEdit {
  const id = idAt(feed, edit.path);
  return id === undefined ? {edit} : {edit, id};
}

/** Makes an edit of one feed in another: in the record of the same id. Leaves it out if there is none. */
export function replay(feed: Json, {edit, id}: KeptEdit): Json {
  if (id === undefined) return applyEdit(feed, edit);
  const [list, , ...rest] = edit.path;
  const index = recordsIn(feed, String(list)).findIndex((record) => isObject(record) && record['id'] === id);
  return index === -1 ? feed : applyEdit(feed, {...edit, path: [String(list), index, ...rest]});
}

function idAt(feed: Json, [list, index]: Path): string | undefined {
  const record = typeof index === 'number' ? recordsIn(feed, String(list))[index] : undefined;
  const id = isObject(record) ? record['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function changed(value: Json, [key, ...rest]: Path, change: (value: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (typeof key === 'number') {
    const items = isList(value) ? value : [];
    const item = changed(items[key], rest, change);
    return item === undefined ? items.toSpliced(key, 1) : key < items.length ? items.with(key, item) : [...items, item];
  }
  const fields: JsonObject = isObject(value) ? value : {};
  const old = valueAt(fields, [key]);
  const inside = changed(old, rest, change);
  // What has lost its last field is removed too, because it says nothing.
  const isEmptied = isObject(inside) && Object.keys(inside).length === 0 && isObject(old);
  if (inside !== undefined && !isEmptied) return {...fields, [key]: inside};
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== key));
}
