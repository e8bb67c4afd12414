import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import type {PARTNER_LAYOUTS} from '../../data/layout.js';
import {renderCard} from './card.js';
import type {PartnerGroup} from './group.js';
import type {PartnerItem} from './item.js';
import {renderRow} from './row.js';
import {columnsFor, renderTable} from './table.js';

/** Shows a group of partners; `labelledBy` is the id of the heading above it, if there is one. */
export type Layout = (group: PartnerGroup, view: FeedView, labelledBy?: string) => TemplateResult;

/** How to show the groups of a list. All tables of a list have the same columns. */
export function layoutFor(
  name: (typeof PARTNER_LAYOUTS)[number],
  groups: readonly PartnerGroup[],
  view: FeedView,
): Layout {
  switch (name) {
    case 'cards':
      return ({items}, inside, id) => renderList('cards', items, id, (item) => renderCard(item, inside));
    case 'list':
      return ({items}, inside, id) => renderList('rows', items, id, (item) => renderRow(item, inside));
    case 'table': {
      const partners = groups.flatMap(({items}) => items.map(({partner}) => partner));
      const columns = columnsFor(partners, view);
      return ({items}, inside, id) => renderTable(items, columns, inside, id);
    }
  }
}

function renderList(
  arrangement: 'cards' | 'rows',
  items: readonly PartnerItem[],
  labelledBy: string | undefined,
  render: (item: PartnerItem) => TemplateResult,
): TemplateResult {
  // Safari takes the list role from lists without bullets unless it is stated.
  return html`<ul part="list" class=${arrangement} role="list" aria-labelledby=${labelledBy ?? nothing}>
    ${items.map(render)}
  </ul>`;
}
