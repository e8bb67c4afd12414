import {html, nothing} from 'lit';
import type {Partner} from '../data/schema.js';
import type {Content} from './content.js';
import {renderPhrase} from './phrases.js';
import {placeType} from './place-names.js';
import type {FeedView} from './view.js';

/** The country of a partner, and what it is if not a city. */
export function partnerCountry(partner: Partner, {localizer}: FeedView): Content {
  const country = localizer.countryName(partner);
  const type = placeType(partner, localizer);
  if (!type) return country ? html`<span part="country">${renderPhrase(country)}</span>` : nothing;
  return html`${country ? html`<span part="country">${renderPhrase(country)}</span> ` : nothing}<span part="place-type"
      >${type}</span
    >`;
}
