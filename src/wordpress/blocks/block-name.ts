import {ELEMENT_NAMES, type ElementName} from '../../options/descriptors.js';

/** As in `block.json`. */
export function blockName(element: ElementName): string {
  return `partnership-elements/${element}`;
}

/** The element that a block shows; `undefined` for the blocks of others. */
export function elementOf(block: string): ElementName | undefined {
  return ELEMENT_NAMES.find((element) => blockName(element) === block);
}
