/* The three layouts of a list of partners: cards, the index, and the table. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ListContext} from '../content/list-context.js';
import {partnerCard} from '../content/partner-card.js';
import {partnerRow} from '../content/partner-row.js';
import {partnerColumns, partnerTableRow, type Column} from '../content/partner-table.js';
import {firstPicture} from '../content/picture.js';
import type {PartnerListOptions} from '../content/select-partners.js';
import type {FeedView} from '../content/view.js';
import type {Partner} from '../data/schema.js';
import {columnsFor} from '../list/columns.js';
import {itemList, type ListProps} from '../list/item-list.js';

export type PartnerProps = ListProps<Partner>;

export interface PartnerLayout {
  readonly renderItem: (partner: Partner, context?: ListContext) => TemplateResult;
  /** `labelledBy` is the id of the title of a group. */
  readonly renderList: (props: PartnerProps, labelledBy?: string) => TemplateResult;
}

/** `partners` are those of all groups, which share columns, and pictures or plates. */
export function layoutOf(
  layout: PartnerListOptions['layout'],
  partners: readonly Partner[],
  view: FeedView,
): PartnerLayout {
  switch (layout) {
    case 'cards': {
      const hasPictures = partners.some(({images}) => firstPicture(images, view) !== undefined);
      return {
        renderItem: (partner, context) => partnerCard(partner, view, {...context, hasPictures}),
        renderList: renderCards,
      };
    }
    case 'list':
      return {
        renderItem: (partner, context) => partnerRow(partner, view, context),
        renderList: renderRows,
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

function renderCards(props: PartnerProps, labelledBy?: string): TemplateResult {
  const {records, found, limit} = props;
  const count = found ? records.filter((record) => found.has(record)).length : Math.min(limit, records.length);
  // The cards of all groups are in the same columns.
  const columns = labelledBy === undefined || count < 3 ? columnsFor(count) : 4;
  return renderItems(`cards columns-${columns}`, props, labelledBy);
}

function renderRows(props: PartnerProps, labelledBy?: string): TemplateResult {
  return renderItems('rows', props, labelledBy);
}

function renderItems(arrangement: string, props: PartnerProps, labelledBy?: string): TemplateResult {
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
    <table
      part="table"
      class=${labelledBy === undefined ? nothing : 'aligned'}
      role="table"
      aria-labelledby=${labelledBy ?? nothing}
      aria-label=${label}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th part="column" role="columnheader" scope="col">${messages.partner}</th>
          ${columns.map(({title}) => html`<th part="column" role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      ${itemList(props)}
    </table>
  `;
}

export function isEmpty({records, found}: PartnerProps): boolean {
  return found !== undefined && !records.some((partner) => found.has(partner));
}
