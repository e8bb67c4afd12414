import {html, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {partnerCountry} from './partner-country.js';
import {partnerNames} from './partner-names.js';
import {partnerProjects, partnerTies} from './partner-tie.js';
import type {FeedView} from './view.js';

/** A line of an index. `isCountryKnown`: a heading above names the country. */
export function partnerRow(partner: Partner, view: FeedView, isCountryKnown = false): TemplateResult {
  return html`
    <li part="row" id=${itemId('partner', partner)} role="listitem">
      ${heading(view.level, 'heading', partnerNames(partner, view))}
      <div>${partnerCountry(partner, view, isCountryKnown)}</div>
      <div>${partnerTies(partner, view)}</div>
      ${partnerProjects(partner, view)}
    </li>
  `;
}
