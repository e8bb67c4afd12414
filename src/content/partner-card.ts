import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import type {ListContext} from './list-context.js';
import {partnerCountry} from './partner-country.js';
import {partnerDetails} from './partner-details.js';
import {partnerNames} from './partner-names.js';
import {partnerProjects, partnerTies} from './partner-tie.js';
import {paragraph} from './phrases.js';
import {firstPicture, picture, plate} from './picture.js';
import {ownName} from './place-names.js';
import {themeList} from './theme-list.js';
import type {FeedView} from './view.js';

/** Everything the feed states. The tie and the picture are shown above the names, but read after them. */
export function partnerCard(partner: Partner, view: FeedView, context: ListContext = {}): TemplateResult {
  const {localizer, level} = view;
  const image = firstPicture(partner.images, view);
  return html`
    <li part="card" id=${itemId('partner', partner)} role="listitem">
      ${heading(level, 'heading', html`${partnerNames(partner, view)} ${partnerCountry(partner, view, context)}`)}
      ${partnerTies(partner, view, context)}
      ${partner.summary ? paragraph('summary', localizer.pick(partner.summary)) : nothing}
      ${partnerProjects(partner, view, true)} ${themeList(partner, view)} ${partnerDetails(partner, view)}
      ${image ? picture(image, view) : context.hasPictures ? plate([ownName(partner, localizer)]) : nothing}
    </li>
  `;
}
