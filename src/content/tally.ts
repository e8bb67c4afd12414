import type {Partner} from '../data/schema.js';
import {formatPatternText} from '../i18n/messages.js';
import {facetOf} from './facets.js';
import type {FeedView} from './view.js';

/** "9 partners in 9 countries"; without the countries if one is not stated. */
export function tally(partners: readonly Partner[], {feed, localizer}: FeedView): string {
  const {values, of} = facetOf('country', feed, partners, localizer);
  const {messages} = localizer;
  const count = localizer.formatCount(messages.tallyPartners, partners.length);
  return partners.some((partner) => of(partner).length === 0)
    ? count
    : formatPatternText(messages.tally, {
        partners: count,
        countries: localizer.formatCount(messages.tallyCountries, values.length),
      });
}
