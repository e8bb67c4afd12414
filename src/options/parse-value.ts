/*
 * Values are typed by people, into a CMS or a shell. Each function returns the accepted ones, ignoring case, and
 * reports the rest.
 */
import {suggest} from '../data/suggest.js';

/** `accepted` completes the sentence "write …". */
export type Report = (value: string, accepted: string) => void;

/** Spaces, commas and semicolons all separate values. */
export function splitValues(text: string): string[] {
  return text.split(/[\s,;]+/).filter((value) => value !== '');
}

/** Default: the first of the accepted values. */
export function parseChoice<Value extends string>(
  text: string,
  accepted: readonly [Value, ...Value[]],
  report: Report,
): Value {
  if (text === '') return accepted[0];
  const found = accepted.find((value) => value === text.toLowerCase());
  if (found === undefined) report(text, `one of ${accepted.filter((value) => value !== '').join(', ')}`);
  return found ?? accepted[0];
}

export function parseList(text: string, accepted: readonly string[], report: Report): string[] {
  return matching(text, accepted, (value) => {
    report(value, `some of ${accepted.join(', ')}`);
  });
}

/** A feed may have many ids, so the report names only those most similar to the value. */
export function parseIds(text: string, ids: readonly string[], report: Report): string[] {
  return matching(text, ids, (value) => {
    report(value, likelyIds(value, ids));
  });
}

export function parseId(text: string, ids: readonly string[], report: Report): string | undefined {
  const id = text.trim().toLowerCase();
  if (ids.includes(id)) return id;
  report(text, likelyIds(id, ids));
  return undefined;
}

export function parseWholeNumber(text: string, least: number, most: number, report: Report): number | undefined {
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  report(text, `a whole number ${Number.isFinite(most) ? `from ${least} to ${most}` : `from ${least} on`}`);
  return undefined;
}

function matching(text: string, accepted: readonly string[], onOther: (value: string) => void): string[] {
  return splitValues(text).flatMap((value) => {
    const found = accepted.find((other) => other.toLowerCase() === value.toLowerCase());
    if (found === undefined) onOther(value);
    return found ?? [];
  });
}

const MAX_SUGGESTIONS = 3;

function likelyIds(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing, because the feed has none';
  const others = ids.length - MAX_SUGGESTIONS;
  const rest = others > 0 ? ` (the feed has ${others} more)` : '';
  return `an id of the feed, such as ${suggest(id, ids, MAX_SUGGESTIONS).join(', ')}${rest}`;
}
