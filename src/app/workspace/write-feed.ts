/*
 * The text of the feed, to be saved. Of a feed that was opened, only what has changed is written: the order of fields,
 * fields that are not known, spaces and line breaks of all the rest stay as they are.
 */
import {isList, isObject, isSameJson, type Json} from './json.js';
import type {DeskState} from './desk-state.js';
import {valueAt} from './edit.js';
import {JsonText, type JsonChange, type JsonPath} from './json-text.js';

type Difference = JsonChange | {readonly kind: 'remove'; readonly path: JsonPath};

export function writeFeed({origin, feed}: Pick<DeskState, 'origin' | 'feed'>): string {
  if (!origin) return `${JSON.stringify(feed, null, 2)}\n`;
  const text = new JsonText(origin.text);
  const differences = [...differencesOf(origin.feed, feed, [])];
  const inPlace = differences.filter((difference): difference is JsonChange => isInPlace(difference, origin.feed));
  text.writeAll(inPlace);
  for (const difference of differences) {
    if (difference.kind === 'remove') text.remove(difference.path);
    else if (!isInPlace(difference, origin.feed)) text.insert(difference.path, difference.value);
  }
  return String(text);
}

/** Whether it moves no place in the text that another change is made at. */
function isInPlace({kind, path}: Difference, before: Json): boolean {
  if (kind !== 'insert') return kind === 'replace';
  const parent = valueAt(before, path.slice(0, -1));
  return isObject(parent) && Object.keys(parent).length > 0;
}

/** From the end of each list to its start, so that removing an item moves none that is still to be written. */
function* differencesOf(before: Json, after: Json, path: JsonPath): Generator<Difference> {
  if (before === after) return;
  if (isObject(before) && isObject(after)) {
    for (const key of Object.keys({...before, ...after})) {
      const [old, now] = [valueAt(before, [key]), valueAt(after, [key])];
      if (now === undefined || old === undefined) {
        if (now !== undefined) yield {kind: 'insert', path: [...path, key], value: now};
        else if (old !== undefined) yield {kind: 'remove', path: [...path, key]};
      } else yield* differencesOf(old, now, [...path, key]);
    }
  } else if (isList(before) && isList(after)) yield* differencesOfLists(before, after, path);
  else if (!isSameJson(before, after)) yield {kind: 'replace', path, value: after};
}

function* differencesOfLists(before: readonly Json[], after: readonly Json[], path: JsonPath): Generator<Difference> {
  const pairs = pairsOf(before, after);
  if (!pairs) {
    yield {kind: 'replace', path, value: after};
    return;
  }
  for (const [index, item] of before.entries()) {
    const now = pairs.get(index);
    if (now !== undefined) yield* differencesOf(item, after[now], [...path, index]);
  }
  for (const index of [...before.keys()].reverse())
    if (!pairs.has(index)) yield {kind: 'remove', path: [...path, index]};
  const kept = new Set(pairs.values());
  for (const [index, item] of after.entries())
    if (!kept.has(index)) yield {kind: 'insert', path: [...path, index], value: item};
}

/** Which item of a list is which of the other; none if they have changed places. */
function pairsOf(before: readonly Json[], after: readonly Json[]): ReadonlyMap<number, number> | undefined {
  // An item at its place may have another id.
  const others = before.filter((item, index) => !isSameItem(item, after[index])).length;
  const isAligned = before.length === after.length && others < 2;
  const pairs = new Map<number, number>();
  let next = 0;
  for (const [index, item] of before.entries()) {
    const found = isAligned ? index : after.findIndex((other, at) => at >= next && isSameItem(item, other));
    if (found === -1) continue;
    pairs.set(index, found);
    next = found + 1;
  }
  return isAligned || pairs.size > 0 || before.length === 0 ? pairs : undefined;
}

function isSameItem(a: Json, b: Json): boolean {
  return a === b || (isObject(a) && isObject(b) && a['id'] !== undefined ? a['id'] === b['id'] : isSameJson(a, b));
}
