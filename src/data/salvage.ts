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

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Keys = readonly PropertyKey[];

interface Finding {
  readonly keys: Keys;
  readonly missing: boolean;
  readonly value: unknown;
  readonly remedy: string;
}

/**
 * Checks a JSON value; reports what breaks the schema, at paths below `path`; returns the value without it, or
 * `undefined` when nothing useful is left.
 */
export function salvage<Schema extends AnySchema>(
  schema: Schema,
  value: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<Schema> | undefined {
  let result = v.safeParse(schema, value);
  if (result.success) return result.output;

  const findings = findingsIn(result.issues, value);
  const rest: {value: unknown} = {value: structuredClone(value)};
  do {
    cut(rest, findingsIn(result.issues, rest.value));
    result = v.safeParse(schema, rest.value);
  } while (!result.success && rest.value !== undefined);

  const kept = result.success ? result.output : undefined;
  problems.push(...findings.map((finding) => toProblem(finding, path, kept !== undefined)));
  return kept;
}

/** The issues, each at the deepest place that was written: in a union, inside the alternative that was meant. */
function findingsIn(issues: readonly v.BaseIssue<unknown>[], root: unknown): Finding[] {
  const all = issues.flatMap((issue) => descend(issue, [], root));
  const isInside = (inner: Keys, outer: Keys) =>
    inner.length > outer.length && outer.every((key, index) => key === inner[index]);
  return all.filter(({keys}) => !all.some((other) => isInside(other.keys, keys)));
}

function descend(issue: v.BaseIssue<unknown>, above: Keys, root: unknown): Finding[] {
  const keys = [...above, ...(issue.path ?? []).map(({key}) => key as PropertyKey)];
  const inside = (issue.issues ?? []).flatMap((inner) => descend(inner, keys, root));
  const written = inside.filter((finding) => finding.keys.length > keys.length && !finding.missing);
  if (written.length > 0) return written;
  const value = valueAt(root, keys);
  const missing = value === undefined;
  return [{keys, missing, value, remedy: missing ? `Add "${String(keys.at(-1))}".` : remedyOf(issue)}];
}

/** Rules of the schema carry the remedy as their message; rules without one say what valibot expected. */
function remedyOf({message, expected}: v.BaseIssue<unknown>): string {
  return message.startsWith('Invalid ') ? `Expected ${expected ?? 'another value'}.` : message;
}

/** Removes each finding from the value; of what is missing, the thing that cannot be without it. */
function cut(rest: {value: unknown}, findings: readonly Finding[]): void {
  const holes = new Map<unknown[], Set<unknown>>();
  for (const {keys, missing} of findings) {
    const place = ['value', ...(missing ? keys.slice(0, -1) : keys)];
    const key = place.at(-1) ?? 'value';
    const container = valueAt(rest, place.slice(0, -1));
    if (Array.isArray(container)) {
      const indexes = holes.get(container) ?? new Set();
      holes.set(container, indexes.add(Number(key)));
    } else if (typeof container === 'object' && container !== null) {
      Reflect.deleteProperty(container, key);
    }
  }
  // Items go last, so that no index moves while findings still point at it.
  for (const [array, indexes] of holes) {
    const left = array.filter((_, index) => !indexes.has(index));
    array.splice(0, array.length, ...left);
  }
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
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

/** `partners`, `3`, `since` → `partners[3].since`. */
function joinPath(path: string, keys: Keys): string {
  const steps = keys.map((key) => (/^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`)).join('');
  return (path + steps).replace(/^\./, '');
}
