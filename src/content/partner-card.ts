import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {partnerCountry} from './partner-country.js';
import {partnerDetails} from './partner-details.js';
import {partnerNames} from './partner-names.js';
import {partnerProjects, partnerThemes, partnerTies} from './partner-tie.js';
import {paragraph} from './phrases.js';
import type {FeedView} from './view.js';

/** Everything the feed states. `isCountryKnown`: a heading above names the country. */
export function partnerCard(partner: Partner, view: FeedView, isCountryKnown = false): TemplateResult {
  const {localizer, level} = view;
  return html`
    <li part="card" id=${itemId('partner', partner)} role="listitem">
      ${heading(level, 'heading', html`${partnerNames(partner, view)} ${partnerCountry(partner, view, isCountryKnown)}`)}
      <div class="body">
        ${partner.summary ? paragraph('summary', localizer.pick(partner.summary)) : nothing}
        ${partnerProjects(partner, view)} ${partnerDetails(partner, view)}
      </div>
      <div part="tie">${partnerTies(partner, view)} ${partnerThemes(partner, view)}</div>
    </li>
  `;
}
