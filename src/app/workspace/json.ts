/* Plain JSON values, as feeds are while somebody works on them: they may still be wrong. */

export type Json = unknown;
export type JsonObject = Readonly<Record<string, Json>>;

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The records of a list of the feed. */
export function recordsIn(feed: Json, list: string): readonly Json[] {
  const records = isObject(feed) ? feed[list] : undefined;
  return isList(records) ? records : [];
}

export function isSameJson(a: Json, b: Json): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
