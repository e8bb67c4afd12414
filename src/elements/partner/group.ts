import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {heading, toLevel} from '../../base/heading-level.js';
import {words} from '../../base/words.js';
import type {Partner} from '../../data/schema.js';
import {facetOf, type FacetValue} from '../../i18n/partner-facets.js';
import type {PartnerItem} from './item.js';
import type {Layout} from './layout.js';

/** What a list can be grouped by. */
export const GROUPINGS = ['', 'kind', 'country'] as const;
/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/** Partners that stand together. */
export interface PartnerGroup {
  /** What they have in common; absent if that is not stated, or the list is not grouped. */
  readonly value?: FacetValue | undefined;
  /** Those partners. */
  readonly items: readonly PartnerItem[];
}

/** The partners in their groups. Those not found are left out; those from `end` on, counted over the groups, are later. */
export function arrange(
  partners: readonly Partner[],
  grouping: Grouping,
  found: ReadonlySet<Partner>,
  end: number,
  view: FeedView,
): PartnerGroup[] {
  let place = 0;
  return grouped(partners, grouping, view).map(({value, members}) => ({
    value,
    items: members.map((partner) => ({partner, isLeftOut: !found.has(partner), isLater: place++ >= end})),
  }));
}

/** A group under its heading, with its members one level deeper. The index makes its id. */
export function renderGroup(
  group: PartnerGroup,
  index: number,
  by: Grouping,
  view: FeedView,
  layout: Layout,
): TemplateResult {
  const {value, items} = group;
  const {level, localizer} = view;
  const id = `group-${index}`;
  const isLeftOut = items.every((item) => item.isLeftOut);
  const isLater = items.every((item) => item.isLeftOut || item.isLater);
  return html`
    <div part="group" class="by-${by} ${isLater ? 'later' : ''}" ?hidden=${isLeftOut}>
      <div id=${id}>${heading(level, 'group-heading', value ? words(value.word) : localizer.messages.noCountry)}</div>
      ${layout(group, {...view, level: toLevel(level + 1)}, id)}
    </div>
  `;
}

interface Members {
  readonly value?: FacetValue;
  readonly members: readonly Partner[];
}

function grouped(partners: readonly Partner[], grouping: Grouping, {feed, localizer}: FeedView): Members[] {
  if (grouping === '') return [{members: partners}];
  const {values, of} = facetOf(grouping, feed, partners, localizer);
  const groups = values.map((value) => ({
    value,
    members: partners.filter((partner) => of(partner).includes(value.value)),
  }));
  const others = partners.filter((partner) => of(partner).length === 0);
  return others.length > 0 ? [...groups, {members: others}] : groups;
}
