import type {Feed, Partner, Tie} from '../data/schema.js';
import {isEnded} from '../data/ties.js';
import {withTies} from '../data/with-ties.js';
import type {Localizer} from '../i18n/localizer.js';
import type {ParsedOptions} from '../options/option.js';
import type {partnerListDescriptor} from '../options/partner-list.options.js';
import {filterBy} from './filter.js';
import {orderPartners} from './order.js';

export type PartnerListOptions = ParsedOptions<typeof partnerListDescriptor>;

/** What all elements that show partners can be asked for. */
type PartnerFilters = Pick<PartnerListOptions, 'kind' | 'country' | 'theme' | 'partner' | 'status'>;

export function selectPartners(
  feed: Feed,
  options: PartnerFilters & Partial<Pick<PartnerListOptions, 'sort'>>,
  localizer: Localizer,
): Partner[] {
  return orderPartners(filterPartners(feed, options), options.sort ?? 'name', localizer);
}

/** In the order of the feed. A partner keeps only the ties that the options ask for. */
export function filterPartners({partners}: Feed, {kind, country, theme, partner, status}: PartnerFilters): Partner[] {
  const selected = filterBy(
    partners,
    [country, (record) => record.country],
    [theme, ({themes}) => themes],
    [partner, ({id}) => id],
  );
  if (kind.length + status.length === 0) return selected;
  const today = new Date().toISOString().slice(0, 10);
  const isAsked = (tie: Tie) =>
    (kind.length === 0 || kind.includes(tie.kind ?? '')) &&
    (status.length === 0 || status.includes(tie.status ?? '') || (status.includes('current') && !isEnded(tie, today)));
  return selected.flatMap((record) => withTies(record, isAsked) ?? []);
}
