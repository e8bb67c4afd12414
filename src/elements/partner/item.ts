import type {Partner} from '../../data/schema.js';

/** A partner in a list, with what hides it. Everything stays in the page, for print, links and the visitor's return. */
export interface PartnerItem {
  /** The partner. */
  readonly partner: Partner;
  /** Whether a search leaves it out. */
  readonly isLeftOut: boolean;
  /** Whether it comes after the limit. */
  readonly isLater: boolean;
}

/** The id of a partner's box, which links to it name. */
export function itemId({id}: Partner): string {
  return `partner-${id}`;
}
