/*
 * Values are typed by people, into a CMS or a shell. Each function returns the accepted ones, ignoring case, and
 * reports the rest as they were written.
 */
import {suggest} from '../data/suggest.js';
import {plainText} from './plain-text.js';

/** `accepted` completes the sentence "write …". */
export type Report = (value: string, accepted: string) => void;

/** Spaces, commas and semicolons all separate values. */
export function splitValues(text: string): string[] {
  return plainText(text)
    .split(/[\s,;]+/)
    .filter((value) => value !== '');
}

/** How many values an option lists; `undefined` if none. */
export function countValues(value: unknown): number | undefined {
  return typeof value === 'string' ? splitValues(value).length || undefined : undefined;
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
  return matching(text, accepted, report, () => `some of ${accepted.join(', ')}`);
}

/** A feed may have many ids, so the report names only those most similar to the values. */
export function parseIds(text: string, ids: readonly string[], report: Report): string[] {
  return matching(text, ids, report, (others) => likelyIds(others, ids));
}

export function parseId(text: string, ids: readonly string[], report: Report): string | undefined {
  const id = plainText(text).trim().toLowerCase();
  if (ids.includes(id)) return id;
  report(text, likelyIds([id], ids));
  return undefined;
}

export function parseWholeNumber(text: string, least: number, most: number, report: Report): number | undefined {
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  report(text, `a whole number ${Number.isFinite(most) ? `from ${least} to ${most}` : `from ${least} on`}`);
  return undefined;
}

const MAX_REPORTED = 5;

/** Reports all other values at once, because a list that is meant for another feed may have hundreds. */
function matching(
  text: string,
  accepted: readonly string[],
  report: Report,
  remedyFor: (others: readonly string[]) => string,
): string[] {
  const known = new Map(accepted.map((value) => [value.toLowerCase(), value]));
  const found = new Set<string>();
  const others = new Map<string, string>();
  for (const written of text.match(PIECES) ?? []) {
    for (const value of splitValues(written)) {
      const match = known.get(value.toLowerCase());
      if (match === undefined) others.set(value, written);
      else found.add(match);
    }
  }
  if (others.size > 0) {
    const shown = [...others.values()].slice(0, MAX_REPORTED).map(cut).join(' ');
    const rest = others.size - MAX_REPORTED;
    report(rest > 0 ? `${shown} … (${rest} more)` : shown, remedyFor([...others.keys()]));
  }
  return [...found];
}

/** A semicolon may end an entity that was escaped twice. */
const PIECES = /(?:&(?:amp;)*#?\w{2,8};|[^\s,;])+/g;

const MAX_LENGTH = 40;

function cut(value: string): string {
  return value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value;
}

const MAX_SUGGESTIONS = 3;

function likelyIds(values: readonly string[], ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing, because the feed has none';
  const first = values.slice(0, MAX_SUGGESTIONS);
  const each = Math.ceil(MAX_SUGGESTIONS / first.length);
  const likely = [...new Set(first.flatMap((value) => suggest(value, ids, each)))];
  const others = ids.length - likely.length;
  const rest = others > 0 ? ` (the feed has ${others} more)` : '';
  return likely.length > 0 ? `an id of the feed, such as ${likely.join(', ')}${rest}` : 'an id of the feed';
}
