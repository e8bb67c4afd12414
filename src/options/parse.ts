/*
 * Options come from people who type them into a CMS or on a command line. Each is read through one of these functions,
 * which hand on only what is accepted, and tell the rest to whoever can tell the editor.
 */
import {suggest} from '../data/suggest.js';

/** Is told an option whose value is not accepted, and in words what would be. */
export type OnInvalid = (option: string, value: string, accepted: string) => void;

/** The words of a value that takes several, also where somebody has put commas between them. */
export function splitValues(value: string): string[] {
  return value.split(/[\s,;]+/).filter((word) => word !== '');
}

/** The value if it is one of those accepted, else the first of them, which is the default. */
export function parseChoice<Value extends string>(
  onInvalid: OnInvalid,
  option: string,
  value: string,
  accepted: readonly [Value, ...Value[]],
): Value {
  if (value === '') return accepted[0];
  const found = accepted.find((other) => other === value.toLowerCase());
  if (found !== undefined) return found;
  onInvalid(option, value, `one of ${accepted.filter((other) => other !== '').join(', ')}`);
  return accepted[0];
}

/** The accepted ones among the words of the value. None, or an empty value, means: no restriction. */
export function parseValues(
  onInvalid: OnInvalid,
  option: string,
  value: string,
  accepted: readonly string[],
): string[] {
  return accepting(onInvalid, option, value, accepted, () => `some of ${accepted.join(', ')}`);
}

/** The same for ids of the feed: there may be many, so the advice names those most like the value. */
export function parseIds(onInvalid: OnInvalid, option: string, value: string, ids: readonly string[]): string[] {
  return accepting(onInvalid, option, value, ids, (word) => likely(word, ids));
}

/** The id in the value if the feed has it, else `undefined`. */
export function parseId(
  onInvalid: OnInvalid,
  option: string,
  value: string,
  ids: readonly string[],
): string | undefined {
  const id = value.trim().toLowerCase();
  if (ids.includes(id)) return id;
  onInvalid(option, value, likely(id, ids));
  return undefined;
}

/** The value if it is a whole number within the bounds, else `undefined`. */
export function parseWholeNumber(
  onInvalid: OnInvalid,
  option: string,
  value: number | undefined,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
  const bounds = Number.isFinite(most) ? `from ${least} to ${most}` : `from ${least} on`;
  onInvalid(option, String(value), `a whole number ${bounds}`);
  return undefined;
}

function accepting(
  onInvalid: OnInvalid,
  option: string,
  value: string,
  accepted: readonly string[],
  advice: (word: string) => string,
): string[] {
  return splitValues(value).flatMap((word) => {
    const found = accepted.find((other) => other.toLowerCase() === word.toLowerCase());
    if (found === undefined) onInvalid(option, word, advice(word));
    return found ?? [];
  });
}

const MOST_IDS = 3;

function likely(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing, because the feed has none';
  const others = ids.length - MOST_IDS;
  const rest = others > 0 ? ` (the feed has ${others} more)` : '';
  return `an id of the feed, such as ${suggest(id, ids, MOST_IDS).join(', ')}${rest}`;
}
