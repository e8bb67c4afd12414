import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {words} from '../../base/words.js';
import type {Partner} from '../../data/schema.js';

/** The country of a partner, and what it is if not a city, as far as stated. */
export function renderCountry(partner: Partner, {localizer}: FeedView): TemplateResult {
  const country = localizer.country(partner);
  const type = partner.placeType;
  return html`${country ? html`<span part="country">${words(country)}</span>` : nothing}
  ${type && type !== 'city' ? html`<span part="place-type">${localizer.messages.placeTypes[type]}</span>` : nothing}`;
}
