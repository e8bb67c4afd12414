import type {Feed, Partner} from '../data/schema.js';
import type {Localizer} from './localizer.js';
import {facetOf, type FacetValue} from './partner-facets.js';

/** What a list of partners can be grouped by. */
export const GROUPINGS = ['', 'kind', 'country'] as const;
/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/** Partners that have something in common. */
export interface Members {
  /** What they have in common; absent if that is not stated, or the list is not grouped. */
  readonly value?: FacetValue;
  /** Those partners. */
  readonly members: readonly Partner[];
}

/** The partners in their groups, those that state nothing of the kind last. Not grouped, they are one group. */
export function groupPartners(
  partners: readonly Partner[],
  grouping: Grouping,
  feed: Feed,
  localizer: Localizer,
): Members[] {
  if (grouping === '') return [{members: partners}];
  const {values, of} = facetOf(grouping, feed, partners, localizer);
  const groups = values.map((value) => ({
    value,
    members: partners.filter((partner) => of(partner).includes(value.value)),
  }));
  const others = partners.filter((partner) => of(partner).length === 0);
  return others.length > 0 ? [...groups, {members: others}] : groups;
}
