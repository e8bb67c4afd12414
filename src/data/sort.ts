import type {Network, Partner, Project} from './schema.js';
import {comparePartialDates} from './partial-date.js';

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
export interface Wording<Record> {
  /** The name of a record. */
  readonly name: (record: Record) => string;
  /** Orders two texts as the reader's language does. */
  readonly compare: (a: string, b: string) => number;
}

/** The words by which partners are put in order. */
export interface PartnerWording extends Wording<Partner> {
  /** The name of a partner's country. */
  readonly country: (partner: Partner) => string;
}

/** The partners in an order. A partner that states no `since`, or no country, stands after those that do. */
export function sortPartners(partners: readonly Partner[], order: PartnerOrder, words: PartnerWording): Partner[] {
  switch (order) {
    case 'feed':
      return [...partners];
    case 'name':
      return sorted(partners, words);
    case 'country':
      return sorted(partners, words, words.country, words.compare);
    case 'since':
      return sorted(partners, words, ({since}) => since, comparePartialDates);
  }
}

/** The projects in an order: by `start` those that began last come first, and those that state none last. */
export function sortProjects(projects: readonly Project[], order: ProjectOrder, words: Wording<Project>): Project[] {
  switch (order) {
    case 'feed':
      return [...projects];
    case 'name':
      return sorted(projects, words);
    case 'start':
      return sorted(
        projects,
        words,
        ({start}) => start,
        (a, b) => comparePartialDates(b, a),
      );
  }
}

/** The networks in an order. A network that states no `since` stands after those that do. */
export function sortNetworks(networks: readonly Network[], order: NetworkOrder, words: Wording<Network>): Network[] {
  switch (order) {
    case 'feed':
      return [...networks];
    case 'name':
      return sorted(networks, words);
    case 'since':
      return sorted(networks, words, ({since}) => since, comparePartialDates);
  }
}

/** By a key, those without one last; then by name. Keys and names are looked up once, not for each comparison. */
function sorted<Record>(
  records: readonly Record[],
  {name, compare}: Wording<Record>,
  keyOf: (record: Record) => string | undefined = () => '',
  compareKeys: (a: string, b: string) => number = () => 0,
): Record[] {
  return records
    .map((record) => ({record, key: keyOf(record) ?? '', name: name(record)}))
    .sort((a, b) => Number(!a.key) - Number(!b.key) || compareKeys(a.key, b.key) || compare(a.name, b.name))
    .map(({record}) => record);
}
