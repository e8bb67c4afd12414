import type {DESCRIPTORS, ElementName} from '../options/descriptors.js';

type Noun = (typeof DESCRIPTORS)[ElementName]['noun'];

/** The id of an item, as in the link `#partner-kherson`. */
export function itemId(noun: Noun, {id}: {readonly id: string}): string {
  return `${noun}-${id}`;
}
