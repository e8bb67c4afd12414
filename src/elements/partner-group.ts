import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {heading} from '../base/preceding-heading.js';
import {MOST_AT_ONCE} from '../list/item-list.js';
import {renderPhrase} from '../content/phrases.js';
import type {Partner} from '../data/schema.js';
import type {Grouping, Members} from '../content/groups.js';
import type {Layout, PartnerListing} from './partner-layout.js';

/** Partners that stand together. */
export interface PartnerGroup {
  /** What they have in common; absent if that is not stated, or the list is not grouped. */
  readonly value?: Members['value'];
  /** Those partners. */
  readonly listing: PartnerListing;
}

/**
 * The groups with what is in sight of them: what a search has found, or all if there is none, and of these what comes
 * before `end`, counted over the groups.
 */
export function arrange(
  groups: readonly Members[],
  found: ReadonlySet<Partner> | undefined,
  end: number,
): PartnerGroup[] {
  const isLeftOut = (partner: Partner) => found !== undefined && !found.has(partner);
  const isLong = (found?.size ?? end) > MOST_AT_ONCE;
  let start = 0;
  return groups.map(({value, members}) => {
    const listing = {records: members, isLeftOut, end: end - start, isLong};
    start += members.length;
    return {value, listing};
  });
}

/** A group under its heading. The index makes its id. */
export function renderGroup(
  {value, listing}: PartnerGroup,
  index: number,
  by: Grouping,
  {level, localizer}: FeedView,
  layout: Layout,
): TemplateResult {
  const {records, isLeftOut, end} = listing;
  const id = `group-${index}`;
  const isLater = records.every((partner, place) => isLeftOut(partner) || place >= end);
  return html`
    <div part="group" class="by-${by} ${isLater ? 'later' : ''}" ?hidden=${records.every(isLeftOut)}>
      <div id=${id}>
        ${heading(level, 'group-heading', value ? renderPhrase(value.label) : localizer.messages.noCountry)}
      </div>
      ${layout(listing, id)}
    </div>
  `;
}
