/*
 * Values come from people who type them into a CMS or on a command line. Each function returns only what is accepted, and
 * reports the rest.
 */
import {suggest} from '../data/suggest.js';

/** Called for each value that is not accepted; `accepted` completes "write …". */
export type Report = (value: string, accepted: string) => void;

/** The values in a text, also where somebody has put commas between them. */
export function splitValues(text: string): string[] {
  return text.split(/[\s,;]+/).filter((value) => value !== '');
}

/** One of the accepted values, in any case of letters; the first of them is the default. */
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

/** The accepted values among those in a text, in any case of letters. */
export function parseList(text: string, accepted: readonly string[], report: Report): string[] {
  return matching(text, accepted, (value) => {
    report(value, `some of ${accepted.join(', ')}`);
  });
}

/** The ids among those in a text. A feed may have many, so the report names those most like the value. */
export function parseIds(text: string, ids: readonly string[], report: Report): string[] {
  return matching(text, ids, (value) => {
    report(value, likelyIds(value, ids));
  });
}

/** The id in a text, or `undefined` if there is no such id. */
export function parseId(text: string, ids: readonly string[], report: Report): string | undefined {
  const id = text.trim().toLowerCase();
  if (ids.includes(id)) return id;
  report(text, likelyIds(id, ids));
  return undefined;
}

/** The whole number in a text, or `undefined` if it is empty or not within the bounds. */
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
