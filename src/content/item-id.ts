import type {DESCRIPTIONS, ElementName} from '../options/descriptions.js';

type Noun = (typeof DESCRIPTIONS)[ElementName]['noun'];

/** The id of an item, as in the link `#partner-kherson`. */
export function itemId(noun: Noun, {id}: {readonly id: string}): string {
  return `${noun}-${id}`;
}
