import {parseIds, parseValues, parseChoice, type OnInvalid} from '../options/parse.js';
import {PARTNER_STATUSES, type Feed, type Partner} from '../data/schema.js';
import {filterBy, valuesIn} from './filter.js';
import {PARTNER_KINDS} from '../data/kinds.js';
import {PARTNER_ORDERS, sortPartners} from './order.js';
import type {Localizer} from '../i18n/localizer.js';

/** Which partners to show, and in which order, as an editor has written it. Empty: the default. */
export interface PartnerChoice {
  /** Kinds of tie. */
  readonly kind: string;
  /** Codes of countries. */
  readonly country: string;
  /** Ids of themes. */
  readonly theme: string;
  /** Ids of partners. */
  readonly partner: string;
  /** How ties stand. */
  readonly status: string;
  /** The order. */
  readonly sort: string;
}

/** The partners of a feed that a choice asks for, in its order, by the words of the reader's language. */
export function selectPartners(
  feed: Feed,
  choice: PartnerChoice,
  localizer: Localizer,
  onInvalid: OnInvalid,
): Partner[] {
  return orderPartners(keepPartners(feed, choice, onInvalid), choice.sort, localizer, onInvalid);
}

/** The partners of a feed that a choice asks for, as in the feed. */
export function keepPartners(
  {partners, themes}: Feed,
  choice: Omit<PartnerChoice, 'sort'>,
  onInvalid: OnInvalid,
): readonly Partner[] {
  const ids = valuesIn(partners, ({id}) => id);
  const themeIds = valuesIn(themes, ({id}) => id);
  const kinds = [...new Set([...PARTNER_KINDS, ...valuesIn(partners, ({kind}) => kind)])];
  const countries = valuesIn(partners, ({country}) => country);
  return filterBy(
    partners,
    [parseValues(onInvalid, 'kind', choice.kind, kinds), ({kind}) => kind],
    [parseValues(onInvalid, 'country', choice.country, countries), ({country}) => country],
    [parseIds(onInvalid, 'theme', choice.theme, themeIds), (partner) => partner.themes],
    [parseIds(onInvalid, 'partner', choice.partner, ids), ({id}) => id],
    [parseValues(onInvalid, 'status', choice.status, PARTNER_STATUSES), ({status}) => status],
  );
}

/** Partners in the order that an editor has written, by the words of the reader's language. */
export function orderPartners(
  partners: readonly Partner[],
  sort: string,
  localizer: Localizer,
  onInvalid: OnInvalid,
): Partner[] {
  return sortPartners(partners, parseChoice(onInvalid, 'sort', sort, PARTNER_ORDERS), {
    name: (partner) => localizer.placeName(partner).text,
    country: (partner) => localizer.countryName(partner)?.text ?? '',
    compare: (a, b) => localizer.compare(a, b),
  });
}
