import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {partnerCountry} from './partner-country.js';
import {partnerNames} from './partner-names.js';
import {partnerTies} from './partner-tie.js';
import type {FeedView} from './view.js';

/** A partner in the list of a map: the names, the place and the tie. `isOffMap`: the map cannot show it, which is said. */
export function partnerEntry(partner: Partner, view: FeedView, isOffMap = false): TemplateResult {
  return html`
    <li part="entry" id=${itemId('partner', partner)} role="listitem">
      ${heading(view.level, 'heading', partnerNames(partner, view))}
      <div class="place">${partnerCountry(partner, view)}</div>
      <div class="ties">${partnerTies(partner, view)}</div>
      ${isOffMap ? html`<p part="off-map">${view.localizer.messages.offMap}</p>` : nothing}
    </li>
  `;
}
