import type {Network, Partner, Project} from '../data/schema.js';
import {comparePartialDates} from '../data/partial-date.js';

/** The orders a list of partners can be in. */
export const PARTNER_ORDERS = ['name', 'country', 'since', 'feed'] as const;
/** The orders a list of projects can be in. */
export const PROJECT_ORDERS = ['feed', 'name', 'start'] as const;
/** The orders a list of networks can be in. */
export const NETWORK_ORDERS = ['feed', 'name', 'since'] as const;

/** One of {@link PARTNER_ORDERS}. */
export type PartnerOrder = (typeof PARTNER_ORDERS)[number];
/** One of {@link PROJECT_ORDERS}. */
export type ProjectOrder = (typeof PROJECT_ORDERS)[number];
/** One of {@link NETWORK_ORDERS}. */
export type NetworkOrder = (typeof NETWORK_ORDERS)[number];

/** The words by which records are put in order, in the language of the reader. */
export interface SortKeys<Item> {
  /** The name of a record. */
  readonly name: (record: Item) => string;
  /** Orders two texts as the reader's language does. */
  readonly compare: (a: string, b: string) => number;
}

/** The words by which partners are put in order. */
export interface PartnerSortKeys extends SortKeys<Partner> {
  /** The name of a partner's country. */
  readonly country: (partner: Partner) => string;
}

/** The partners in an order. A partner that states no `since`, or no country, stands after those that do. */
export function sortPartners(partners: readonly Partner[], order: PartnerOrder, words: PartnerSortKeys): Partner[] {
  return sorted(partners, order, words, {
    country: {of: words.country, compare: words.compare},
    since: {of: ({since}) => since, compare: comparePartialDates},
  });
}

/** The projects in an order: by `start` those that began last come first, and those that state none last. */
export function sortProjects(projects: readonly Project[], order: ProjectOrder, words: SortKeys<Project>): Project[] {
  return sorted(projects, order, words, {
    start: {of: ({start}) => start, compare: (a, b) => comparePartialDates(b, a)},
  });
}

/** The networks in an order. A network that states no `since` stands after those that do. */
export function sortNetworks(networks: readonly Network[], order: NetworkOrder, words: SortKeys<Network>): Network[] {
  return sorted(networks, order, words, {since: {of: ({since}) => since, compare: comparePartialDates}});
}

/** What records are put in order by, before their names. */
interface Key<Item> {
  readonly of: (record: Item) => string | undefined;
  readonly compare: (a: string, b: string) => number;
}

const NO_KEY: Key<unknown> = {of: () => '', compare: () => 0};

/** By a key, those without one last; then by name. Keys and names are looked up once, not for each comparison. */
function sorted<Item, Order extends string>(
  records: readonly Item[],
  order: 'feed' | 'name' | Order,
  {name, compare}: SortKeys<Item>,
  keys: Readonly<Record<Order, Key<Item>>>,
): Item[] {
  if (order === 'feed') return [...records];
  const key: Key<Item> = order === 'name' ? NO_KEY : keys[order];
  return records
    .map((record) => ({record, key: key.of(record) ?? '', name: name(record)}))
    .sort((a, b) => Number(!a.key) - Number(!b.key) || key.compare(a.key, b.key) || compare(a.name, b.name))
    .map(({record}) => record);
}
