import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Phrase} from '../i18n/phrase.js';
import {apart} from './apart.js';
import type {Content} from './content.js';
import type {ListContext} from './list-context.js';
import {renderPhrase} from './phrases.js';
import {placeRegion, placeType} from './place-names.js';
import type {FeedView} from './view.js';

/** The region, the country, and the type of place if not a city. */
export function partnerCountry(
  partner: Partner,
  {localizer}: FeedView,
  {isCountryKnown = false}: ListContext = {},
): Content {
  const items = [
    ...item('region', placeRegion(partner, localizer), localizer),
    ...item('country', isCountryKnown ? undefined : localizer.countryName(partner), localizer),
    ...item('place-type', placeType(partner, localizer), localizer),
  ];
  // Most places have a country only. The box keeps the separators of several together.
  return items.length > 1 ? html`<span class="dotted">${items}</span>` : (items[0] ?? nothing);
}

function item(part: string, phrase: Phrase | undefined, localizer: Localizer): TemplateResult[] {
  return phrase ? [html`<span part=${part}>${apart(renderPhrase(phrase), localizer)}</span> `] : [];
}
