import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import type {Content} from './content.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import type {ListContext} from './list-context.js';
import {firstSince} from './order.js';
import {toYears} from '../data/partial-date.js';
import {partnerCountry} from './partner-country.js';
import {partnerNames} from './partner-names.js';
import {partnerProjects, partnerTies} from './partner-tie.js';
import type {FeedView} from './view.js';

/** A line of an index. */
export function partnerRow(partner: Partner, view: FeedView, context: ListContext = {}): TemplateResult {
  return html`
    <li
      part="row"
      class=${context.isCountryKnown ? 'narrow' : nothing}
      id=${itemId('partner', partner)}
      role="listitem"
    >
      ${heading(view.level, 'heading', partnerNames(partner, view))}
      ${context.hasYears ? yearOf(partner, view) : nothing}
      <div class="place">${partnerCountry(partner, view, context)}</div>
      <div class="ties">${partnerTies(partner, view, context)} ${partnerProjects(partner, view)}</div>
    </li>
  `;
}

/** When its first tie began, to the year. */
function yearOf(partner: Partner, {localizer}: FeedView): Content {
  const since = firstSince(partner);
  const year = since && localizer.formatDate(toYears(since));
  return year ? html`<p part="year" class=${year.length > 5 ? 'words' : nothing}>${year}</p>` : nothing;
}
