import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {itemList, type Listing} from '../list/item-list.js';
import type {PARTNER_LAYOUTS} from '../options/layouts.js';
import type {Partner} from '../data/schema.js';
import {renderCard} from '../content/partner-card.js';
import {renderRow} from '../content/partner-row.js';
import {columnsFor, renderTable, renderTableRow} from '../content/partner-table.js';

/** Which partners to show, and which of them are in sight. */
export type PartnerListing = Omit<Listing<Partner>, 'render'>;

/** Shows a list of partners; `labelledBy` is the id of the heading above it, if there is one. */
export type Layout = (listing: PartnerListing, labelledBy?: string) => TemplateResult;

/** How to show partners. The columns of a table are those that have something to say of any of them. */
export function layoutFor(
  name: (typeof PARTNER_LAYOUTS)[number],
  partners: readonly Partner[],
  view: FeedView,
): Layout {
  switch (name) {
    case 'cards': {
      const render = (partner: Partner) => renderCard(partner, view);
      return (listing, labelledBy) => renderList('cards', {...listing, render}, labelledBy);
    }
    case 'list': {
      const render = (partner: Partner) => renderRow(partner, view);
      return (listing, labelledBy) => renderList('rows', {...listing, render}, labelledBy);
    }
    case 'table': {
      const columns = columnsFor(partners, view);
      const render = (partner: Partner) => renderTableRow(partner, columns, view);
      return (listing, labelledBy) => renderTable({...listing, render}, columns, view.localizer, labelledBy);
    }
  }
}

function renderList(
  arrangement: 'cards' | 'rows',
  listing: Listing<Partner>,
  labelledBy: string | undefined,
): TemplateResult {
  return html`<div
    part="list"
    class="${arrangement} ${listing.isLong ? 'long' : ''}"
    role="list"
    aria-labelledby=${labelledBy ?? nothing}
    ?hidden=${listing.records.every(listing.isLeftOut)}
  >
    ${itemList(listing)}
  </div>`;
}
