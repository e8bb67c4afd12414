import {html, type TemplateResult} from 'lit';
import {groupContext, groupPartners, groupTitle, type PartnerGroup} from '../content/groups.js';
import {heading, toHeadingLevel} from '../content/heading.js';
import type {ListContext} from '../content/list-context.js';
import {firstSince} from '../content/order.js';
import {renderPhrase} from '../content/phrases.js';
import type {PartnerListOptions} from '../content/select-partners.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {MAX_FLAT} from '../list/item-list.js';
import {isEmpty, layoutOf, type PartnerLayout} from './partner-layout.js';

export interface ListedGroup extends PartnerGroup {
  /** A heading, or a label; absent without grouping. */
  readonly title?: TemplateResult;
  readonly renderItem: (partner: Partner) => TemplateResult;
  readonly renderList: PartnerLayout['renderList'];
}

/** Without grouping there is one group. */
export function groupsOf(partners: readonly Partner[], view: FeedView, options: PartnerListOptions): ListedGroup[] {
  const {groupBy, layout, sort} = options;
  if (groupBy === '') {
    const flat = layoutOf(layout, partners, view);
    return layout === 'list' && sort === 'since' ? byYear(partners, flat, view) : [listed({partners}, flat, {})];
  }
  const inside = layoutOf(layout, partners, {...view, level: toHeadingLevel(view.level + 1)});
  return groupPartners(partners, groupBy, view.feed, view.localizer).map((group) => {
    const title = heading(view.level, 'group-heading', renderPhrase(groupTitle(group, groupBy, view)));
    return {...listed(group, inside, groupContext(group, groupBy)), title};
  });
}

/** Partners whose beginning is not stated come last, which is said once. */
function byYear(partners: readonly Partner[], layout: PartnerLayout, {localizer}: FeedView): ListedGroup[] {
  const dated = partners.filter((partner) => firstSince(partner) !== undefined);
  const others = partners.filter((partner) => !dated.includes(partner));
  const title = html`<p part="group-label">${localizer.messages.noYear}</p>`;
  if (dated.length === 0) return [listed({partners}, layout, {})];
  const first = listed({partners: dated}, layout, {hasYears: true});
  return others.length === 0 ? [first] : [first, {...listed({partners: others}, layout, {}), title}];
}

function listed(group: PartnerGroup, {renderItem, renderList}: PartnerLayout, context: ListContext): ListedGroup {
  return {...group, renderList, renderItem: (partner) => renderItem(partner, context)};
}

/**
 * Renders what is visible: the search results, or without a search the first `limit` partners in all groups together.
 */
export function renderGroups(
  groups: readonly ListedGroup[],
  {groupBy, layout}: PartnerListOptions,
  found: ReadonlySet<Partner> | undefined,
  limit: number,
): TemplateResult | TemplateResult[] {
  const isLong = (found?.size ?? limit) > MAX_FLAT;
  let start = 0;
  const content = groups.map(({partners, renderItem, renderList, title}, index) => {
    const props = {records: partners, found, render: renderItem, limit: limit - start, isLong};
    start += partners.length;
    if (!title) return renderList(props);
    const id = `group-${index}`;
    const size = partners.length < 3 ? `of-${partners.length}` : '';
    return html`
      <div part="group" class="${size} ${props.limit <= 0 ? 'later' : ''}" ?hidden=${isEmpty(props)}>
        <div id=${id}>${title}</div>
        ${renderList(props, id)}
      </div>
    `;
  });
  // Small groups are side by side. Chunks of a long list need the full width.
  const isBeside = groupBy !== '' && layout !== 'table' && !isLong;
  return isBeside ? html`<div class="groups of-${layout}">${content}</div>` : content;
}
