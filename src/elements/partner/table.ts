/*
 * The list as a real table. Where the element is narrow its rows become blocks, each cell under the word of its column.
 * Blocks lose what a table means to assistive technology, so every role is stated.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import type {Content} from '../../base/words.js';
import type {Partner} from '../../data/schema.js';
import {projectsOf} from '../../data/select.js';
import {tieFacts} from '../../i18n/partner-words.js';
import {renderCountry} from './country.js';
import {itemId, type PartnerItem} from './item.js';
import {renderNames} from './names.js';
import {renderFacts, renderProjects, renderTieWord} from './tie.js';

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
      isFilled: (partner) => localizer.country(partner) !== undefined,
    },
    {title: kind, render: renderTieWord, isFilled: () => true},
    {title: facts, isWide: true, render: renderFacts, isFilled: (partner) => tieFacts(partner, localizer).length > 0},
    {title: projects, render: renderProjects, isFilled: (partner) => projectsOf(feed, partner).length > 0},
  ];
  return columns.filter(({isFilled}) => partners.some(isFilled));
}

/** A table of partners with these columns; its label is the heading above it, if there is one. */
export function renderTable(
  items: readonly PartnerItem[],
  columns: readonly Column[],
  view: FeedView,
  labelledBy: string | undefined,
): TemplateResult {
  const {partner} = view.localizer.messages;
  const label = labelledBy === undefined ? view.localizer.messages.partners : nothing;
  return html`
    <table part="table" role="table" aria-labelledby=${labelledBy ?? nothing} aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          <th part="column" role="columnheader" scope="col">${partner}</th>
          ${columns.map(({title, isWide}) => html`<th part="column" class=${isWide ? 'wide' : nothing} role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map((item) => renderTableRow(item, columns, view))}
      </tbody>
    </table>
  `;
}

function renderTableRow(
  {partner, isLeftOut, isLater}: PartnerItem,
  columns: readonly Column[],
  view: FeedView,
): TemplateResult {
  return html`
    <tr part="row" role="row" id=${itemId(partner)} class=${isLater ? 'later' : nothing} ?hidden=${isLeftOut}>
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
