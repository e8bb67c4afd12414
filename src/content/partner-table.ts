/*
 * The list as a real table. Where the element is narrow its rows become blocks, each cell under the word of its column.
 * Blocks lose what a table means to assistive technology, so every role is stated.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {itemList, type Listing} from '../list/item-list.js';
import type {Content} from './phrases.js';
import type {Partner} from '../data/schema.js';
import {projectsOf} from '../data/references.js';
import type {Localizer} from '../i18n/localizer.js';
import {tieFacts} from './tie-facts.js';
import {renderCountry} from './partner-country.js';
import {itemId} from './item-id.js';
import {renderNames} from './partner-names.js';
import {renderFacts, renderProjects, renderTieWord} from './partner-tie.js';

/** A column of the table. */
export interface Column {
  /** What stands at its head. */
  readonly title: string;
  /** Whether it needs more room than the others. */
  readonly isWide?: boolean;
  /** A cell. */
  readonly render: (partner: Partner, view: FeedView) => Content;
}

/** The columns that have something to say of these partners, besides the names. */
export function columnsFor(partners: readonly Partner[], view: FeedView): Column[] {
  const {feed, localizer} = view;
  const {country, kind, facts, projects} = localizer.messages;
  const columns: (Column & {readonly isFilled: (partner: Partner) => boolean})[] = [
    {
      title: country,
      render: renderCountry,
      isFilled: (partner) => localizer.countryName(partner) !== undefined,
    },
    {title: kind, render: renderTieWord, isFilled: () => true},
    {title: facts, isWide: true, render: renderFacts, isFilled: (partner) => tieFacts(partner, localizer).length > 0},
    {title: projects, render: renderProjects, isFilled: (partner) => projectsOf(feed, partner).length > 0},
  ];
  return columns.filter(({isFilled}) => partners.some(isFilled));
}

/** A table with these columns, for the rows of a listing; its label is the heading above it, if there is one. */
export function renderTable(
  listing: Listing<Partner>,
  columns: readonly Column[],
  {messages}: Localizer,
  labelledBy: string | undefined,
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
      ${itemList(listing)}
    </table>
  `;
}

/** A partner as a row of such a table. */
export function renderTableRow(partner: Partner, columns: readonly Column[], view: FeedView): TemplateResult {
  return html`
    <tr part="row" role="row" id=${itemId(partner)}>
      <th part="heading" role="rowheader" scope="row">${renderNames(partner, view)}</th>
      ${columns.map(
        ({title, render}) =>
          html`<td part="cell" role="cell">
            <span class="label narrow" aria-hidden="true">${title}</span>${render(partner, view)}
          </td>`,
      )}
    </tr>
  `;
}
