import {countryCode} from './read-country.js';
import {GONE} from './country-index.js';
import {readStatus} from './read-words.js';

/** A place as one cell names it: "Brest, France", "프랑스/브레스트". */
export interface Place {
  readonly name: string;
  readonly country?: string;
  /** Whether what is beside the name is also a region of that name. */
  readonly isAmbiguous?: boolean;
}

/** Names of countries that are also names of states or regions, as in "Atlanta, Georgia". */
const ALSO_REGIONS = /^(?:georgia|luxembourg|luxemburg|limburg|macedonia|mazedonien)$/i;
/** Codes of countries that are also those of states: "Springfield, IL". */
const ALSO_STATES = /^(?:AL|AR|AZ|CA|CO|DE|GA|ID|IL|IN|KY|LA|MA|MD|ME|MN|MO|MS|MT|NC|NE|PA|SC|SD|TN|VA)$/;
const MAX_LENGTH = 120;

/** Separates a country from a name, if one of the two parts is a country in any language, or its code. */
export function splitPlace(text: string): Place {
  if (text.length > MAX_LENGTH) return {name: text};
  const [, outside = '', inside = ''] =
    /^([^(（]+)[(（]([^()（）]+)[)）]$/u.exec(text) ??
    /^([^,/;|]+?)\s?(?:[,/;|]|\s[-–]\s)\s?([^,/;|]+)$/u.exec(text) ??
    [];
  const [before, after] = [outside.trim(), inside.trim()];
  if (before === '' || after === '') return {name: text};
  const country = codeOf(after);
  const isAmbiguous = ALSO_REGIONS.test(after) || (ALSO_STATES.test(after) && text.includes(','));
  if (country !== undefined) return isAmbiguous ? {name: text, isAmbiguous} : {name: before, country};
  const first = codeOf(before);
  return first === undefined ? {name: text} : {name: after, country: first};
}

/** Codes only in capitals: "Halle, an der Saale" is not in the Netherlands Antilles. */
function codeOf(part: string): string | undefined {
  if (part.length <= 3 && part !== part.toUpperCase()) return undefined;
  const code = countryCode(part);
  return code === GONE ? undefined : code;
}

/** "Partnerschaft (ruhend)": a word, and the status in brackets or behind a comma. */
export function splitStatus(text: string): {readonly word: string; readonly status?: string} {
  const [, word = '', inside = ''] = /^([^(,]+)\s?[(,]\s?([^()]+)\)?$/.exec(text) ?? [];
  const status = inside === '' ? undefined : readStatus(inside);
  return status === undefined ? {word: text} : {word: word.trim(), status};
}
