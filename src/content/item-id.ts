import type {Partner} from '../data/schema.js';

/** The id of a partner's box, which links to it name. */
export function itemId({id}: Partner): string {
  return `partner-${id}`;
}
