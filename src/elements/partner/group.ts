import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {heading} from '../../base/heading-level.js';
import {words} from '../../base/words.js';
import {toLevel} from '../../data/heading-level.js';
import type {Partner} from '../../data/schema.js';
import type {FacetValue} from '../../i18n/partner-facets.js';
import {groupPartners, type Grouping} from '../../i18n/partner-groups.js';
import type {PartnerItem} from './item.js';
import type {Layout} from './layout.js';

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
  return groupPartners(partners, grouping, view.feed, view.localizer).map(({value, members}) => ({
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
