import type {Feed, Partner} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import {facetOf, type FacetValue} from './facets.js';

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
  const byValue = new Map<string | undefined, Partner[]>();
  for (const partner of partners) {
    const [value] = of(partner);
    const members = byValue.get(value) ?? [];
    byValue.set(value, members);
    members.push(partner);
  }
  const others = byValue.get(undefined);
  const groups = values.map((value) => ({value, members: byValue.get(value.value) ?? []}));
  return others ? [...groups, {members: others}] : groups;
}
