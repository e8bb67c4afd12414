import type {Feed, Partner} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {ParsedOptions} from '../options/option.js';
import type {partnerListDescriptor} from '../options/partner-list.options.js';
import {filterBy} from './filter.js';
import {orderPartners} from './order.js';

export type PartnerListOptions = ParsedOptions<typeof partnerListDescriptor>;

export function selectPartners(feed: Feed, options: PartnerListOptions, localizer: Localizer): Partner[] {
  return orderPartners(filterPartners(feed, options), options.sort, localizer);
}

/** In the order of the feed. */
export function filterPartners({partners}: Feed, options: PartnerListOptions): Partner[] {
  return filterBy(
    partners,
    [options.kind, ({kind}) => kind],
    [options.country, ({country}) => country],
    [options.theme, ({themes}) => themes],
    [options.partner, ({id}) => id],
    [options.status, ({status}) => status],
  );
}
