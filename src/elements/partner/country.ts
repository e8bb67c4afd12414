import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {words} from '../../base/words.js';
import type {Partner} from '../../data/schema.js';
import {placeType} from '../../i18n/place-words.js';

/** The country of a partner, and what it is if not a city, as far as stated. */
export function renderCountry(partner: Partner, {localizer}: FeedView): TemplateResult {
  const country = localizer.country(partner);
  const type = placeType(partner, localizer);
  return html`${country ? html`<span part="country">${words(country)}</span>` : nothing}
  ${type ? html`<span part="place-type">${type}</span>` : nothing}`;
}
