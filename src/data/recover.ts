/*
 * Recovers the largest valid part of a record. What an invalid value can only mean is read as that; otherwise the smallest
 * part that makes the record invalid is removed: a bad `since` costs that field, a bad translation that translation.
 * Which fields are optional is not listed anywhere: the record is validated again after each step, until it is valid or
 * empty. Valid records, the usual case, are validated once and not copied.
 */
import * as v from 'valibot';
import {jsonPath} from './json-path.js';
import type {Loss, Problem} from './problem.js';
import {repair} from './repair.js';
import {quote} from './visible.js';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Keys = readonly PropertyKey[];

const ONE_EACH = {abortPipeEarly: true};

/** More than any honest feed has: 20,000 records with ten faults each. Describing millions would freeze the page. */
const MAX_FAULTS = 200_000;

interface Finding {
  readonly keys: Keys;
  /** Whether the key itself is invalid, such as a field name among language tags. */
  readonly isKey: boolean;
  readonly missing: boolean;
  readonly isListExpected: boolean;
  readonly value: unknown;
  readonly remedy: string;
}

/** What is wrong at a place of a value, and below it. A tree, because a feed may have a million faults. */
interface Place {
  finding?: Finding;
  below?: Map<string, Place>;
}

interface Faults {
  readonly root: Place;
  readonly findings: readonly Finding[];
}

/** A list of one value may have been written as that value, which may be written in another form itself. */
const MAX_REPAIRS = 2;

/**
 * Validates a JSON value, reads what is meant, and removes what is invalid.
 *
 * @param path location of the value in the feed
 * @param problems receives what was changed or removed
 * @returns the valid rest, or `undefined` if there is none
 */
export function recover<Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<Schema> | undefined {
  let result = v.safeParse(schema, value, ONE_EACH);
  if (result.success) return result.output;

  if (problems.length + result.issues.length > MAX_FAULTS) {
    const message = `The feed has more than ${MAX_FAULTS} faults. ${lossOf(path)}`;
    problems.push({path, message, remedy: 'Correct the other faults first.', loss: lossAt(path)});
    return undefined;
  }

  const written = faultsIn(result.issues, value);
  let rest = value;
  let faults = written;
  for (let round = 0; round < MAX_REPAIRS && !result.success; round++) {
    rest = repaired(rest, faults.root);
    result = v.safeParse(schema, rest, ONE_EACH);
    faults = faultsIn(result.issues ?? [], rest);
  }
  for (const finding of written.findings) {
    if (isRepaired(finding, faults.root)) problems.push(toReading(finding, path, valueAt(rest, finding.keys)));
  }
  const lost = faults.findings.map((finding) => placeAt(written.root, finding.keys)?.finding ?? finding);

  while (!result.success && rest !== undefined) {
    faults = faultsIn(result.issues, rest);
    rest = without(rest, faults.root);
    result = v.safeParse(schema, rest, ONE_EACH);
  }
  const kept = result.success ? result.output : undefined;
  const culprits = new Set(kept === undefined ? faults.findings.map(({keys}) => keys[0]) : []);
  for (const finding of lost) problems.push(toLoss(finding, path, culprits.has(finding.keys[0])));
  return kept;
}

/** One finding per path, at the deepest path: in a union, inside the alternative that was meant. */
function faultsIn(issues: readonly v.BaseIssue<unknown>[], value: unknown): Faults {
  const root: Place = {};
  const places = new Set<Place>();
  for (const finding of issues.flatMap((issue) => descend(issue, [], value))) {
    const place = finding.keys.reduce(placeBelow, root);
    place.finding ??= finding;
    places.add(place);
  }
  return {root, findings: [...places].flatMap(({finding, below}) => (finding && !below ? finding : []))};
}

function placeBelow(place: Place, key: PropertyKey): Place {
  const name = String(key);
  place.below ??= new Map();
  const inside = place.below.get(name) ?? {};
  place.below.set(name, inside);
  return inside;
}

function placeAt(root: Place, keys: Keys): Place | undefined {
  return keys.reduce<Place | undefined>((place, key) => place?.below?.get(String(key)), root);
}

/** Whether nothing is wrong any more at a place, above it, and below it. */
function isRepaired({keys, missing, isKey}: Finding, root: Place): boolean {
  if (missing || isKey) return false;
  let place: Place | undefined = root;
  for (const key of keys) {
    if (place?.finding && !place.below) return false;
    place = place?.below?.get(String(key));
  }
  return place === undefined;
}

function descend(issue: v.BaseIssue<unknown>, above: Keys, root: unknown): Finding[] {
  const path = issue.path ?? [];
  const keys = [...above, ...path.map(({key}) => key as PropertyKey)];
  const inside = (issue.issues ?? []).flatMap((inner) => descend(inner, keys, root));
  const deeper = inside.filter((finding) => finding.keys.length > keys.length);
  const meant = deeper.filter(({isKey, missing}) => !isKey && !missing);
  if (meant.length > 0) return meant;
  // An invalid key is the cause only if no other alternative of the union was meant.
  if (deeper.length > 0 && deeper.every(({isKey}) => isKey)) return deeper;
  const value = valueAt(root, keys);
  const missing = keys.length > 0 && value === undefined;
  const remedy = missing ? `Add "${String(keys.at(-1))}".` : remedyOf(issue);
  const isKey = !missing && path.at(-1)?.origin === 'key';
  return [{keys, isKey, missing, isListExpected: issue.expected === 'Array', value, remedy}];
}

/** The schema's messages are remedies. Valibot's own messages begin with "Invalid". */
function remedyOf({message, expected}: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  if (expected === 'Array') return 'Write a list: […].';
  if (expected === 'Object') return 'Write an object: {"…": …}.';
  if (expected === 'boolean') return 'Write true or false, without quotation marks.';
  if (expected === 'number') return 'Write a number, without quotation marks.';
  return `Expected ${expected ?? 'another value'}.`;
}

function repaired(value: unknown, {finding, below}: Place): unknown {
  if (below) return mapValue(value, (key, child) => repaired(child, below.get(key) ?? {}));
  if (!finding || finding.isKey) return value;
  const field = String(finding.keys.findLast((key) => !/^\d+$/.test(String(key))));
  return repair(value, field, finding.isListExpected) ?? value;
}

function without(value: unknown, {finding, below}: Place): unknown {
  if (!below) return finding ? undefined : value;
  // Without a required part, the whole is invalid.
  for (const inside of below.values()) if (!inside.below && inside.finding?.missing) return undefined;
  return mapValue(value, (key, child) => without(child, below.get(key) ?? {}));
}

/** Leaves out what becomes `undefined`. */
function mapValue(value: unknown, toValue: (key: string, child: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((child, index) => toValue(String(index), child)).filter((child) => child !== undefined);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, toValue(key, child)])
      .filter(([, child]) => child !== undefined),
  );
}

function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function toReading({keys, value}: Finding, path: string, read: unknown): Problem {
  const meant = quote(read);
  return {
    path: jsonPath(path, ...keys),
    message: `${quote(value)} is read as ${meant}.`,
    remedy: `Write ${meant}.`,
    loss: 'nothing',
  };
}

function toLoss({keys, missing, value, remedy}: Finding, path: string, isCulprit: boolean): Problem {
  const found = missing ? 'Required, but missing.' : `${quote(value)} cannot be used.`;
  return {
    path: jsonPath(path, ...keys),
    message: isCulprit ? `${found} ${lossOf(path)}` : found,
    remedy,
    loss: isCulprit ? lossAt(path) : 'value',
  };
}

function lossOf(path: string): string {
  return path === '' ? 'The feed cannot be shown.' : 'This record is not shown.';
}

function lossAt(path: string): Loss {
  return path === '' ? 'all' : 'record';
}
