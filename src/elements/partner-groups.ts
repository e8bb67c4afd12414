import {html, nothing, type TemplateResult} from 'lit';
import {groupPartners, othersLabel, type PartnerGroup} from '../content/groups.js';
import {heading, toHeadingLevel} from '../content/heading.js';
import {partnerCard} from '../content/partner-card.js';
import {partnerRow} from '../content/partner-row.js';
import {partnerColumns, partnerTableRow, type Column} from '../content/partner-table.js';
import {renderPhrase} from '../content/phrases.js';
import type {PartnerListOptions} from '../content/select-partners.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {itemList, MAX_FLAT, type ListProps} from '../list/item-list.js';

type PartnerProps = ListProps<Partner>;

export interface ListedGroup extends PartnerGroup {
  /** Absent without grouping. */
  readonly heading?: TemplateResult;
  readonly renderItem: (partner: Partner) => TemplateResult;
  /** `labelledBy` is the id of the group's heading. */
  readonly renderList: (props: PartnerProps, labelledBy?: string) => TemplateResult;
}

/** Without grouping there is one group. */
export function groupsOf(partners: readonly Partner[], view: FeedView, options: PartnerListOptions): ListedGroup[] {
  const {groupBy} = options;
  const {feed, localizer, level} = view;
  const isGrouped = groupBy !== '';
  const layout = layoutOf(partners, isGrouped ? {...view, level: toHeadingLevel(level + 1)} : view, options);
  return groupPartners(partners, groupBy, feed, localizer).map((group) => {
    const title = group.value ? renderPhrase(group.value.label) : othersLabel(groupBy, localizer);
    return {...group, ...layout, ...(isGrouped && {heading: heading(level, 'group-heading', title)})};
  });
}

/**
 * Renders what is visible: the search results, or without a search the first `limit` partners in all groups together.
 */
export function renderGroups(
  groups: readonly ListedGroup[],
  found: ReadonlySet<Partner> | undefined,
  limit: number,
): TemplateResult[] {
  const isLong = (found?.size ?? limit) > MAX_FLAT;
  let start = 0;
  return groups.map(({partners, renderItem, renderList, heading: title}, index) => {
    const props = {records: partners, found, render: renderItem, limit: limit - start, isLong};
    start += partners.length;
    if (!title) return renderList(props);
    const id = `group-${index}`;
    return html`
      <div part="group" class=${props.limit <= 0 ? 'later' : nothing} ?hidden=${isEmpty(props)}>
        <div id=${id}>${title}</div>
        ${renderList(props, id)}
      </div>
    `;
  });
}

function isEmpty({records, found}: PartnerProps): boolean {
  return found !== undefined && !records.some((partner) => found.has(partner));
}

function layoutOf(
  partners: readonly Partner[],
  view: FeedView,
  {layout, groupBy}: PartnerListOptions,
): Pick<ListedGroup, 'renderItem' | 'renderList'> {
  const isCountryKnown = groupBy === 'country';
  switch (layout) {
    case 'cards':
      return {
        renderItem: (partner) => partnerCard(partner, view, isCountryKnown),
        renderList: (props, labelledBy) => renderItems('cards', props, labelledBy),
      };
    case 'list':
      return {
        renderItem: (partner) => partnerRow(partner, view, isCountryKnown),
        renderList: (props, labelledBy) => renderItems('rows', props, labelledBy),
      };
    case 'table': {
      const columns = partnerColumns(partners, view);
      return {
        renderItem: (partner) => partnerTableRow(partner, columns, view),
        renderList: (props, labelledBy) => renderTable(columns, view, props, labelledBy),
      };
    }
  }
}

function renderItems(arrangement: 'cards' | 'rows', props: PartnerProps, labelledBy?: string): TemplateResult {
  return html`<div
    part="list"
    class="${arrangement} ${props.isLong ? 'long' : ''}"
    role="list"
    aria-labelledby=${labelledBy ?? nothing}
    ?hidden=${isEmpty(props)}
  >
    ${itemList(props)}
  </div>`;
}

function renderTable(
  columns: readonly Column[],
  {localizer: {messages}}: FeedView,
  props: PartnerProps,
  labelledBy?: string,
): TemplateResult {
  const label = labelledBy === undefined ? messages.partners : nothing;
  return html`
    <table part="table" role="table" aria-labelledby=${labelledBy ?? nothing} aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          <th part="column" role="columnheader" scope="col">${messages.partner}</th>
          ${columns.map(({title, isWide}) => html`<th part="column" class=${isWide ? 'wide' : nothing} role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      ${itemList(props)}
    </table>
  `;
}
