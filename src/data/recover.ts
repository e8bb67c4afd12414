/*
 * Recovers the largest valid part of a record. What an invalid value can only mean is read as that; otherwise the smallest
 * part that makes the record invalid is removed: a bad `since` costs that field, a bad translation that translation.
 * Which fields are optional is not listed anywhere: the record is validated again after each step, until it is valid or
 * empty. Valid records, the usual case, are validated once and not copied.
 */
import * as v from 'valibot';
import {jsonPath} from './json-path.js';
import type {Problem} from './problem.js';
import {repair} from './repair.js';
import {quote} from './visible.js';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Keys = readonly PropertyKey[];

const ONE_EACH = {abortPipeEarly: true};

interface Finding {
  readonly keys: Keys;
  /** Whether the key itself is invalid, such as a field name among language tags. */
  readonly isKey: boolean;
  readonly missing: boolean;
  readonly isListExpected: boolean;
  readonly value: unknown;
  readonly remedy: string;
}

/** A value to put at a path; `undefined` removes what is there. */
interface Edit {
  readonly keys: Keys;
  readonly value: unknown;
}

/** A list of one value may have been written as that value, which is invalid itself. */
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

  let rest = value;
  let findings = findingsIn(result.issues, rest);
  const found = new Map<string, Finding>();
  addNew(found, findings);
  for (let round = 0; round < MAX_REPAIRS && findings.length > 0; round++) {
    rest = editPaths(
      rest,
      findings.flatMap((finding) => toRepair(finding) ?? []),
    );
    result = v.safeParse(schema, rest, ONE_EACH);
    findings = result.success ? [] : findingsIn(result.issues, rest);
    addNew(found, findings);
  }
  // Before anything is removed, which would change the indexes of lists.
  const invalid = new Set(findings.map(({keys}) => jsonPath('', ...keys)));
  const above = pathsAbove(findings);
  const read = new Map([...found].map(([where, {keys}]) => [where, valueAt(rest, keys)]));

  while (!result.success && rest !== undefined) {
    findings = findingsIn(result.issues, rest);
    rest = editPaths(rest, findings.map(toRemoval));
    result = v.safeParse(schema, rest, ONE_EACH);
  }

  const kept = result.success ? result.output : undefined;
  const culprits = new Set(kept === undefined ? findings.map(({keys}) => keys[0]) : []);
  for (const [where, finding] of found) {
    if (invalid.has(where)) problems.push(toLoss(finding, path, culprits.has(finding.keys[0])));
    else if (!above.has(where)) problems.push(toReading(finding, path, read.get(where)));
  }
  return kept;
}

/** One finding per path, at the deepest path: in a union, inside the alternative that was meant. */
function findingsIn(issues: readonly v.BaseIssue<unknown>[], root: unknown): Finding[] {
  const first = new Map<string, Finding>();
  addNew(
    first,
    issues.flatMap((issue) => descend(issue, [], root)),
  );
  const above = pathsAbove(first.values());
  return [...first].flatMap(([where, finding]) => (above.has(where) ? [] : finding));
}

/** Each finding by its path, unless the path has one. */
function addNew(found: Map<string, Finding>, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const where = jsonPath('', ...finding.keys);
    if (!found.has(where)) found.set(where, finding);
  }
}

function pathsAbove(findings: Iterable<Finding>): Set<string> {
  const above = new Set<string>();
  for (const {keys} of findings) keys.forEach((_, index) => above.add(jsonPath('', ...keys.slice(0, index))));
  return above;
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
  return [{keys, isKey: !missing && path.at(-1)?.origin === 'key', missing, value, remedy}];
}

/** The schema's messages are remedies. Valibot's own messages begin with "Invalid". */
function remedyOf({message, expected}: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  if (expected === 'Array') return 'Write a list: […].';
  if (expected === 'Object') return 'Write an object: {"…": …}.';
  return `Expected ${expected ?? 'another value'}.`;
}

function toRepair({keys, isKey, missing, isListExpected, value}: Finding): Edit | undefined {
  if (isKey || missing) return undefined;
  const field = String(keys.findLast((key) => !isIndex(key)));
  const meant = repair(value, field, isListExpected);
  return meant === undefined ? undefined : {keys, value: meant};
}

function toRemoval({keys, missing}: Finding): Edit {
  return {keys: missing ? keys.slice(0, -1) : keys, value: undefined};
}

/** Copies only the objects along the paths, so that deep nesting does not overflow the stack. */
function editPaths(root: unknown, edits: readonly Edit[]): unknown {
  const whole = edits.find(({keys}) => keys.length === 0);
  if (whole) return whole.value;
  if (edits.length === 0 || typeof root !== 'object' || root === null) return root;
  const below = new Map<string, Edit[]>();
  for (const {keys, value} of edits) {
    const [first, ...rest] = keys;
    const key = String(first);
    const inside = below.get(key) ?? [];
    below.set(key, inside);
    inside.push({keys: rest, value});
  }
  const kept = Object.entries(root).flatMap(([key, child]: [string, unknown]) => {
    const inside = below.get(key);
    const rest = inside ? editPaths(child, inside) : child;
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return Array.isArray(root) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
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
  const [loss, lost] = !isCulprit
    ? (['value', ''] as const)
    : path === ''
      ? (['all', ' The feed cannot be shown.'] as const)
      : (['record', ' This record is not shown.'] as const);
  return {path: jsonPath(path, ...keys), message: found + lost, remedy, loss};
}

function isIndex(key: PropertyKey): boolean {
  return /^\d+$/.test(String(key));
}
