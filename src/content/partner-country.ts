import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {renderPhrase} from './phrases.js';
import type {Partner} from '../data/schema.js';
import {placeType} from './place-names.js';

/** The country of a partner, and what it is if not a city, as far as stated. */
export function renderCountry(partner: Partner, {localizer}: FeedView): TemplateResult {
  const country = localizer.countryName(partner);
  const type = placeType(partner, localizer);
  return html`${country ? html`<span part="country">${renderPhrase(country)}</span>` : nothing}
  ${type ? html`<span part="place-type">${type}</span>` : nothing}`;
}
