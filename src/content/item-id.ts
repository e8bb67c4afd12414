import type {DESCRIPTIONS, ElementName} from '../options/descriptions.js';

type Noun = (typeof DESCRIPTIONS)[ElementName]['noun'];

/** The id that links to an item name, as in `#partner-kherson`. */
export function itemId(noun: Noun, {id}: {readonly id: string}): string {
  return `${noun}-${id}`;
}
