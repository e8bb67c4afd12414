/*
 * Recovers the largest valid part of a record by removing the smallest parts that make it invalid. A bad `since` costs
 * that field, a bad translation that translation. Which fields are optional is not listed anywhere: the record is
 * validated again after each removal, until it is valid or empty. Valid records, the usual case, are validated once and
 * not copied.
 */
import * as v from 'valibot';

/** A part of a feed that cannot be used, described for the author of the feed. */
export interface Problem {
  /** A path such as `partners[3].since`; empty for the feed as a whole. */
  readonly path: string;
  /** What is wrong, and what is not shown because of it. */
  readonly message: string;
  /** How to correct it. */
  readonly remedy: string;
}

export function describeProblem({path, message, remedy}: Problem): string {
  return `${path && `${path}: `}${message} ${remedy}`;
}

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
  readonly value: unknown;
  readonly remedy: string;
}

/** What is wrong at a place of a value, and below it. A tree, because a feed may have a million faults. */
interface Place {
  finding?: Finding;
  below?: Map<string, Place>;
}

/**
 * Validates a JSON value and removes what is invalid.
 *
 * @param path location of the value in the feed
 * @param problems receives what was removed
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
    problems.push({path, message, remedy: 'Correct the other faults first.'});
    return undefined;
  }

  const faults = faultsIn(result.issues, value);
  let rest = without(value, faults.root);
  result = v.safeParse(schema, rest, ONE_EACH);
  while (!result.success && rest !== undefined) {
    rest = without(rest, faultsIn(result.issues, rest).root);
    result = v.safeParse(schema, rest, ONE_EACH);
  }

  const kept = result.success ? result.output : undefined;
  for (const finding of faults.findings) problems.push(toProblem(finding, path, kept !== undefined));
  return kept;
}

/** One finding per path, at the deepest path: in a union, inside the alternative that was meant. */
function faultsIn(issues: readonly v.BaseIssue<unknown>[], value: unknown): {root: Place; findings: Finding[]} {
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
  return message.startsWith('Invalid ') ? `Expected ${expected ?? 'another value'}.` : message;
}

/** Copies only the objects along the paths, so that deep nesting does not overflow the stack. */
function without(value: unknown, {below}: Place): unknown {
  if (!below) return undefined;
  // Without a required part, the whole is invalid.
  for (const inside of below.values()) if (!inside.below && inside.finding?.missing) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const rest = (key: string, child: unknown) => {
    const place = below.get(key);
    return place ? without(child, place) : child;
  };
  if (Array.isArray(value)) {
    return value.map((child, index) => rest(String(index), child)).filter((child) => child !== undefined);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, rest(key, child)])
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

function toProblem({keys, missing, value, remedy}: Finding, path: string, kept: boolean): Problem {
  const found = missing ? 'Required, but missing.' : `${excerpt(value)} cannot be used.`;
  return {path: joinPath(path, keys), message: kept ? found : `${found} ${lossOf(path)}`, remedy};
}

function lossOf(path: string): string {
  return path === '' ? 'The feed cannot be shown.' : 'This record is not shown.';
}

function excerpt(value: unknown): string {
  const text = toText(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function toText(value: unknown): string {
  try {
    // In an array, values that are not JSON, such as functions, become null.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    return typeof value;
  }
}

/** `partners`, `3`, `since` → `partners[3].since`. */
function joinPath(path: string, keys: Keys): string {
  const steps = keys.map((key) => (/^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return (path + steps).replace(/^\./, '');
}
