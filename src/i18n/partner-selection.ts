import {someIds, someOf, oneOf, type Refuse} from '../data/option.js';
import {PARTNER_STATUSES, type Feed, type Partner} from '../data/schema.js';
import {keep, PARTNER_KINDS, valuesIn} from '../data/select.js';
import {PARTNER_ORDERS, sortPartners} from '../data/sort.js';
import type {Localizer} from './localizer.js';

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
export function selectPartners(feed: Feed, choice: PartnerChoice, localizer: Localizer, refuse: Refuse): Partner[] {
  return orderPartners(keepPartners(feed, choice, refuse), choice.sort, localizer, refuse);
}

/** The partners of a feed that a choice asks for, as in the feed. */
export function keepPartners(
  {partners, themes}: Feed,
  choice: Omit<PartnerChoice, 'sort'>,
  refuse: Refuse,
): readonly Partner[] {
  const ids = valuesIn(partners, ({id}) => id);
  const themeIds = valuesIn(themes, ({id}) => id);
  const kinds = [...new Set([...PARTNER_KINDS, ...valuesIn(partners, ({kind}) => kind)])];
  const countries = valuesIn(partners, ({country}) => country);
  return keep(
    partners,
    [someOf(refuse, 'kind', choice.kind, kinds), ({kind}) => kind],
    [someOf(refuse, 'country', choice.country, countries), ({country}) => country],
    [someIds(refuse, 'theme', choice.theme, themeIds), (partner) => partner.themes],
    [someIds(refuse, 'partner', choice.partner, ids), ({id}) => id],
    [someOf(refuse, 'status', choice.status, PARTNER_STATUSES), ({status}) => status],
  );
}

/** Partners in the order that an editor has written, by the words of the reader's language. */
export function orderPartners(
  partners: readonly Partner[],
  sort: string,
  localizer: Localizer,
  refuse: Refuse,
): Partner[] {
  return sortPartners(partners, oneOf(refuse, 'sort', sort, PARTNER_ORDERS), {
    name: (partner) => localizer.place(partner).text,
    country: (partner) => localizer.country(partner)?.text ?? '',
    compare: (a, b) => localizer.compare(a, b),
  });
}
