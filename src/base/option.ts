/*
 * Options come from people who type them into a CMS. Each is read through one of these functions, which hand on only
 * what is accepted. Anything else falls back to the default, and the console says once what stood there and what may.
 */

import {closest} from '../data/closest.js';

const QUOTES = /^[\s"'„“”‚‘’«»‹›]+|[\s"'„“”‚‘’«»‹›]+$/g;

/** The value of an attribute without the curly quotes that a word processor put round it. */
export function unquote(value: string | null): string | null {
  return value === null ? null : value.replace(QUOTES, '');
}

/** Makes a property of a text attribute. Without the attribute it is empty. */
export function toText(value: string | null): string {
  return value ?? '';
}

/** Makes a property of a numeric attribute. Without the attribute it is `undefined`. */
export function toNumber(value: string | null): number | undefined {
  return value === null || value === '' ? undefined : Number(value);
}

/** The words of a value that takes several, also where somebody has put commas between them. */
export function wordsIn(value: string): string[] {
  return value.split(/[\s,;]+/).filter((word) => word !== '');
}

/** Makes a property of an attribute that is either there or not. The word "false" says that it is not. */
export function toFlag(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

/** The value if it is one of those accepted, else the first of them, which is the default. */
export function oneOf<Value extends string>(
  host: Element,
  option: string,
  value: string,
  accepted: readonly [Value, ...Value[]],
): Value {
  if (value === '') return accepted[0];
  const found = accepted.find((other) => other === value.toLowerCase());
  if (found !== undefined) return found;
  warn(host, option, value, `one of ${accepted.filter((other) => other !== '').join(', ')}`);
  return accepted[0];
}

/** The accepted ones among the words of the value. None, or an empty value, means: no restriction. */
export function someOf(host: Element, option: string, value: string, accepted: readonly string[]): string[] {
  return accepting(host, option, value, accepted, () => `some of ${accepted.join(', ')}`);
}

/** The same for ids of the feed: there may be many, so the warning names those most like the value. */
export function someIds(host: Element, option: string, value: string, ids: readonly string[]): string[] {
  return accepting(host, option, value, ids, (word) => likely(word, ids));
}

/** The id in the value if the feed has it, else `undefined`. */
export function oneId(host: Element, option: string, value: string, ids: readonly string[]): string | undefined {
  const id = value.trim().toLowerCase();
  if (ids.includes(id)) return id;
  warn(host, option, value, likely(id, ids));
  return undefined;
}

function accepting(
  host: Element,
  option: string,
  value: string,
  accepted: readonly string[],
  advice: (word: string) => string,
): string[] {
  return wordsIn(value).flatMap((word) => {
    const found = accepted.find((other) => other.toLowerCase() === word.toLowerCase());
    if (found === undefined) warn(host, option, word, advice(word));
    return found ?? [];
  });
}

const MOST_IDS = 3;

function likely(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing, because the feed has none';
  const others = ids.length - MOST_IDS;
  const rest = others > 0 ? ` (the feed has ${others} more)` : '';
  return `an id of the feed, such as ${closest(id, ids, MOST_IDS).join(', ')}${rest}`;
}

/** The value if it is a whole number within the bounds, else `undefined`. */
export function wholeNumber(
  host: Element,
  option: string,
  value: number | undefined,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
  const bounds = Number.isFinite(most) ? `from ${least} to ${most}` : `from ${least} on`;
  warn(host, option, String(value), `a whole number ${bounds}`);
  return undefined;
}

const warned = new WeakMap<Element, Set<string>>();

/** Tells the page's editor, once for each element and value, what an option may be. */
export function warn(host: Element, option: string, value: string, accepted: string): void {
  const seen = warned.get(host) ?? new Set();
  warned.set(host, seen);
  // What was written, rather than what a conversion made of it.
  const written = host.getAttribute(option) ?? host.getAttribute(`data-${option}`);
  const shown = written?.includes(value) ? value : (written ?? value);
  const message = `<${host.localName}> ${option}="${shown}" is not accepted: write ${accepted}.`;
  if (seen.has(message)) return;
  seen.add(message);
  console.warn(message, host);
}
