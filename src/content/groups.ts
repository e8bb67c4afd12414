import type {Feed, Partner} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import type {Localizer} from '../i18n/localizer.js';
import {facetOf, type FacetValue} from './facets.js';
import type {PartnerListOptions} from './select-partners.js';

export interface PartnerGroup {
  /** Absent if the value is not stated, or the list is not grouped. */
  readonly value?: FacetValue;
  readonly partners: readonly Partner[];
}

/** Partners without a value come last. Without grouping there is one group. */
export function groupPartners(
  partners: readonly Partner[],
  grouping: PartnerListOptions['groupBy'],
  feed: Feed,
  localizer: Localizer,
): PartnerGroup[] {
  if (grouping === '') return [{partners}];
  const {values, of} = facetOf(grouping, feed, partners, localizer);
  const byValue = new Map<string | undefined, Partner[]>();
  for (const partner of partners) {
    // One card: in the group of its first tie that has a value.
    const [value] = tiesOf(partner).flatMap((tie) => of(partner, tie));
    const group = byValue.get(value) ?? [];
    byValue.set(value, group);
    group.push(partner);
  }
  const others = byValue.get(undefined);
  const groups = values.flatMap((value) => {
    const partners = byValue.get(value.value);
    return partners ? {value, partners} : [];
  });
  return others ? [...groups, {partners: others}] : groups;
}

/** The heading of the partners without a value. */
export function othersLabel(grouping: PartnerListOptions['groupBy'], {messages}: Localizer): string {
  return grouping === 'kind' ? messages.noKind : messages.noCountry;
}
