/* Follows a JSON value along the schema: which of its fields the schema knows, and which texts can be in several languages. */
import {FeedSchema, LocalizedTextSchema} from '../../data/schema.js';
import {jsonPath} from '../../data/json-path.js';

/** What of a valibot schema says which fields there are. */
interface Fields {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Fields>>;
  readonly wrapped?: Fields;
  readonly item?: Fields;
  readonly options?: readonly unknown[];
}

export interface Visitor {
  /** An object with the names of the fields that it may have. */
  readonly object?: (value: Readonly<Record<string, unknown>>, known: readonly string[], path: string) => void;
  /** A text that may be in several languages. */
  readonly text?: (value: unknown, path: string) => void;
}

export function walkFeed(value: unknown, visitor: Visitor): void {
  walk(value, FeedSchema, '', visitor);
}

function walk(value: unknown, schema: Fields, path: string, visitor: Visitor): void {
  if ((schema as unknown) === LocalizedTextSchema) {
    visitor.text?.(value, path);
    return;
  }
  if (schema.wrapped) {
    walk(value, schema.wrapped, path, visitor);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const {item, entries, options} = schema;
  if (options) walkOption(value, options, path, visitor);
  if (Array.isArray(value)) {
    if (item) for (const [index, inside] of value.entries()) walk(inside, item, jsonPath(path, index), visitor);
    return;
  }
  if (!entries) return;
  // Just tested to be an object.
  const fields = value as Readonly<Record<string, unknown>>;
  visitor.object?.(fields, Object.keys(entries), path);
  for (const [key, inside] of Object.entries(fields)) {
    const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (field) walk(inside, field, jsonPath(path, key), visitor);
  }
}

/** Of several forms, the one that has most of the fields. */
function walkOption(value: object, options: readonly unknown[], path: string, visitor: Visitor): void {
  const forms = options.filter((one): one is Fields => typeof one === 'object' && one !== null);
  const list = forms.find(({type}) => type === 'array');
  if (Array.isArray(value)) {
    if (list) walk(value, list, path, visitor);
    return;
  }
  const counted = forms.map((form) => ({
    form,
    count: Object.keys(value).filter((key) => form.entries && Object.hasOwn(form.entries, key)).length,
  }));
  const [best] = counted.sort((a, b) => b.count - a.count);
  if (best && best.count > 0) walk(value, best.form, path, visitor);
  else if (forms.some((form) => (form as unknown) === LocalizedTextSchema)) visitor.text?.(value, path);
}
