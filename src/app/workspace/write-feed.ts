/*
 * The text of the feed, to be saved. Of a feed that was opened, only what has changed is written: the order of fields,
 * fields that are not known, spaces and line breaks of all the rest stay as they are.
 */
import {applyEdits, findNodeAtLocation, modify, parseTree, type Edit, type FormattingOptions} from 'jsonc-parser';
import type {DeskState} from './desk-state.js';
import {isList, isObject, isSameJson, type Json} from './json.js';

type Path = (string | number)[];

/** Without a value, what is at the path is removed. */
interface Difference {
  readonly path: Path;
  readonly value?: Json;
  /** Whether the value is a further item of a list. */
  readonly isNew?: boolean;
}

export function writeFeed({origin, feed}: Pick<DeskState, 'origin' | 'feed'>): string {
  if (!origin) return `${JSON.stringify(feed, null, 2)}\n`;
  const differences = [...differencesOf(origin.feed, feed, [])];
  const options = formatOf(origin.text);
  const tree = parseTree(origin.text);
  const replaced = differences.filter(({value, isNew}) => value !== undefined && !isNew && !isContainer(value));
  // Values in place of others move nothing else in the text, so all of them are written at once.
  const edits = replaced.flatMap(({path, value}): Edit[] => {
    const node = tree && findNodeAtLocation(tree, path);
    return node ? [{offset: node.offset, length: node.length, content: JSON.stringify(value)}] : [];
  });
  const written = new Set(replaced.filter(({path}) => tree && findNodeAtLocation(tree, path)));
  return differences
    .filter((difference) => !written.has(difference))
    .reduce(
      (text, {path, value, isNew = false}) =>
        applyEdits(text, modify(text, path, value, {formattingOptions: options, isArrayInsertion: isNew})),
      applyEdits(origin.text, edits),
    );
}

/** From the end of each list to its start, so that removing an item moves none that is still to be written. */
function* differencesOf(before: Json, after: Json, path: Path): Generator<Difference> {
  if (before === after) return;
  if (isObject(before) && isObject(after)) {
    for (const key of Object.keys({...before, ...after})) {
      const [old, now] = [before[key], after[key]];
      if (now === undefined || old === undefined) {
        if (now !== old) yield {path: [...path, key], ...(now !== undefined && {value: now})};
      } else yield* differencesOf(old, now, [...path, key]);
    }
  } else if (isList(before) && isList(after)) yield* differencesOfLists(before, after, path);
  else if (!isSameJson(before, after)) yield {path, value: after};
}

function* differencesOfLists(before: readonly Json[], after: readonly Json[], path: Path): Generator<Difference> {
  const pairs = pairsOf(before, after);
  if (!pairs) {
    yield {path, value: after};
    return;
  }
  for (const [index, item] of before.entries()) {
    const now = pairs.get(index);
    if (now !== undefined) yield* differencesOf(item, after[now], [...path, index]);
  }
  for (const index of [...before.keys()].reverse()) if (!pairs.has(index)) yield {path: [...path, index]};
  const kept = new Set(pairs.values());
  for (const [index, item] of after.entries())
    if (!kept.has(index)) yield {path: [...path, index], value: item, isNew: true};
}

/** Which item of a list is which of the other; none if they have changed places. */
function pairsOf(before: readonly Json[], after: readonly Json[]): ReadonlyMap<number, number> | undefined {
  const isAligned = before.length === after.length;
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

function isContainer(value: Json): boolean {
  return isObject(value) || isList(value);
}

/** How the file is indented. */
function formatOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
