import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {heading} from '../base/preceding-heading.js';
import {list, paragraph, renderPhrase} from './phrases.js';
import type {Partner} from '../data/schema.js';
import {themesOf} from '../data/references.js';
import {renderCountry} from './partner-country.js';
import {renderPartnerDetails} from './partner-details.js';
import {itemId} from './item-id.js';
import {renderNames} from './partner-names.js';
import {renderFacts, renderProjects, renderTieWord} from './partner-tie.js';

/** A partner as a card: everything the feed states. */
export function renderCard(partner: Partner, view: FeedView): TemplateResult {
  const {localizer, level, feed} = view;
  const themes = themesOf(feed, partner).map(({name}) => renderPhrase(localizer.pick(name)));
  return html`
    <li part="card" id=${itemId(partner)} role="listitem">
      ${
        // Read aloud, the heading begins with the reader's name for the place; to the eye, with the place's own.
        heading(level, 'heading', html`${renderNames(partner, view)} ${renderCountry(partner, view)}`)
      }
      <div class="body">
        ${partner.summary ? paragraph('summary', localizer.pick(partner.summary)) : nothing}
        ${renderProjects(partner, view)} ${renderPartnerDetails(partner, view)}
      </div>
      <div part="tie">
        ${renderTieWord(partner, view)} ${renderFacts(partner, view)}
        ${list('themes', themes, localizer.messages.themes)}
      </div>
    </li>
  `;
}
