/*
 * Saves what can be saved of a record that breaks the schema: the smallest piece whose absence the schema accepts is
 * cut out. A bad `since` costs that field, a link without address that link, a bad translation that translation; only
 * when the record cannot stand without the piece is the record itself given up.
 *
 * No table says which field may go: after each cut the schema is asked again. Every round removes at least one piece,
 * so it ends. Whole records, the usual case, are checked once and not copied.
 */
import * as v from 'valibot';

/** Something in a feed that could not be used, told to the people who write the feed. */
export interface Problem {
  /** Where: a path such as `partners[3].since`, or an empty text for the feed as a whole. */
  readonly path: string;
  /** What is wrong, with the value found, and what became of it. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A problem in one line: where, what, and what to do. */
export function describeProblem({path, message, remedy}: Problem): string {
  return `${path && `${path}: `}${message} ${remedy}`;
}

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Keys = readonly PropertyKey[];

/** A value that breaks one rule is not asked about the next. */
const ONE_EACH = {abortPipeEarly: true};

interface Finding {
  readonly keys: Keys;
  /** Whether the fault is in the key itself, as when a field stands where languages are expected. */
  readonly isKey: boolean;
  readonly missing: boolean;
  readonly value: unknown;
  readonly remedy: string;
}

/**
 * Checks a JSON value; reports what breaks the schema, at paths below `path`; returns the value without it, or
 * `undefined` when nothing useful is left.
 */
export function recover<Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<Schema> | undefined {
  let result = v.safeParse(schema, value, ONE_EACH);
  if (result.success) return result.output;

  const findings = findingsIn(result.issues, value);
  let rest = value;
  do {
    rest = omitPaths(rest, findingsIn(result.issues, rest).map(toCut));
    result = v.safeParse(schema, rest, ONE_EACH);
  } while (!result.success && rest !== undefined);

  const kept = result.success ? result.output : undefined;
  for (const finding of findings) problems.push(toProblem(finding, path, kept !== undefined));
  return kept;
}

/** The issues, each place once, at the deepest place that was written: in a union, inside the alternative meant. */
function findingsIn(issues: readonly v.BaseIssue<unknown>[], root: unknown): Finding[] {
  const byPlace = new Map<string, Finding>();
  const around = new Set<string>();
  for (const finding of issues.flatMap((issue) => descend(issue, [], root))) {
    const place = joinPath('', finding.keys);
    if (!byPlace.has(place)) byPlace.set(place, finding);
    finding.keys.forEach((_, index) => around.add(joinPath('', finding.keys.slice(0, index))));
  }
  return [...byPlace].flatMap(([place, finding]) => (around.has(place) ? [] : finding));
}

function descend(issue: v.BaseIssue<unknown>, above: Keys, root: unknown): Finding[] {
  const path = issue.path ?? [];
  const keys = [...above, ...path.map(({key}) => key as PropertyKey)];
  const inside = (issue.issues ?? []).flatMap((inner) => descend(inner, keys, root));
  const deeper = inside.filter((finding) => finding.keys.length > keys.length);
  const meant = deeper.filter(({isKey, missing}) => !isKey && !missing);
  if (meant.length > 0) return meant;
  // A strange key is the fault only where no other alternative was meant.
  if (deeper.length > 0 && deeper.every(({isKey}) => isKey)) return deeper;
  const value = valueAt(root, keys);
  const missing = keys.length > 0 && value === undefined;
  const remedy = missing ? `Add "${String(keys.at(-1))}".` : remedyOf(issue);
  return [{keys, isKey: !missing && path.at(-1)?.origin === 'key', missing, value, remedy}];
}

/** Rules of the schema carry the remedy as their message; rules without one say what valibot expected. */
function remedyOf({message, expected}: v.BaseIssue<unknown>): string {
  return message.startsWith('Invalid ') ? `Expected ${expected ?? 'another value'}.` : message;
}

/** What to remove: the piece found, or of what is missing, the thing that cannot be without it. */
function toCut({keys, missing}: Finding): Keys {
  return missing ? keys.slice(0, -1) : keys;
}

/** The value without the pieces at these places. Only what holds a piece is copied, so depth is no danger. */
function omitPaths(value: unknown, places: readonly Keys[]): unknown {
  if (places.some((keys) => keys.length === 0)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const below = new Map<string, Keys[]>();
  for (const [first, ...rest] of places) {
    const key = String(first);
    const inside = below.get(key) ?? [];
    below.set(key, inside);
    inside.push(rest);
  }
  const kept = Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const inside = below.get(key);
    const rest = inside ? omitPaths(child, inside) : child;
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
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
  const lost = path === '' ? 'The feed cannot be shown.' : 'This record is not shown.';
  return {path: joinPath(path, keys), message: kept ? found : `${found} ${lost}`, remedy};
}

function excerpt(value: unknown): string {
  const text = toText(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function toText(value: unknown): string {
  try {
    // In a list, also what is no JSON, such as a function, makes a text.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    // Nested too deeply to be written.
    return typeof value;
  }
}

/** `partners`, `3`, `since` → `partners[3].since`. */
function joinPath(path: string, keys: Keys): string {
  const steps = keys.map((key) => (/^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return (path + steps).replace(/^\./, '');
}
