import {html, type TemplateResult} from 'lit';
import {groupTitle} from '../content/group-title.js';
import {groupPartners, type PartnerGroup} from '../content/groups.js';
import {toHeadingLevel} from '../content/heading.js';
import type {PartnerListOptions} from '../content/select-partners.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {MAX_FLAT} from '../list/item-list.js';
import {isEmpty, layoutOf, type PartnerLayout} from './partner-layout.js';

export interface ListedGroup extends Omit<PartnerGroup, 'title'>, PartnerLayout {
  readonly title?: TemplateResult;
}

/** Without grouping there is one group. */
export function groupsOf(partners: readonly Partner[], view: FeedView, options: PartnerListOptions): ListedGroup[] {
  const {groupBy, layout} = options;
  const inside = groupBy === '' ? view : {...view, level: toHeadingLevel(view.level + 1)};
  const {renderItem, renderList} = layoutOf(layout, partners, inside);
  return groupPartners(partners, options, view).map(({title, ...group}) => ({
    ...group,
    renderItem: (partner) => renderItem(partner, group.context),
    renderList,
    ...(title && {title: groupTitle(title, group.isHeading, view)}),
  }));
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
