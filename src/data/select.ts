import type {Feed, Partner, Project, Theme} from './schema.js';
import {comparePartialDates} from './partial-date.js';

/** The kinds of tie that have a built-in word in every language. A feed may use others, with a word of its own. */
export const PARTNER_KINDS = [
  'twinning',
  'friendship',
  'project',
  'solidarity',
  'cooperation',
  'contact',
  'climate',
] as const;
/** The kinds of membership that have a built-in word. */
export const NETWORK_KINDS = ['network', 'association', 'partnership', 'council'] as const;
/** The parts a city plays in a network that have a built-in word. */
export const NETWORK_ROLES = ['member', 'participant', 'chair', 'vice-chair', 'founder', 'board'] as const;
/** The orders a list of partners can be in. */
export const PARTNER_ORDERS = ['name', 'country', 'since', 'feed'] as const;

/** One of {@link PARTNER_ORDERS}. */
export type PartnerOrder = (typeof PARTNER_ORDERS)[number];

/** The words by which partners are put in order, in the language of the reader. */
export interface Wording {
  /** The name of a partner. */
  readonly name: (partner: Partner) => string;
  /** The name of its country. */
  readonly country: (partner: Partner) => string;
  /** Orders two texts as the reader's language does. */
  readonly compare: (a: string, b: string) => number;
}

/** The record with this id. */
export function byId<Record extends {readonly id: string}>(records: readonly Record[], id: string): Record | undefined {
  return records.find((record) => record.id === id);
}

/** The themes of a partner or project, in its own order. */
export function themesOf(feed: Feed, {themes = []}: Partner | Project): Theme[] {
  return themes.flatMap((id) => byId(feed.themes, id) ?? []);
}

/** The projects a partner takes part in. */
export function projectsOf(feed: Feed, {id}: Partner): Project[] {
  return feed.projects.filter(({partners}) => partners?.includes(id));
}

/** The partners that take part in a project, in its own order. */
export function partnersOf(feed: Feed, {partners = []}: Project): Partner[] {
  return partners.flatMap((id) => byId(feed.partners, id) ?? []);
}

/** The records that pass every filter. An empty filter lets everything pass. */
export function keep<Record>(
  records: readonly Record[],
  ...filters: readonly (readonly [accepted: readonly string[], valueOf: (record: Record) => string | undefined])[]
): Record[] {
  return records.filter((record) =>
    filters.every(([accepted, valueOf]) => accepted.length === 0 || accepted.includes(valueOf(record) ?? '')),
  );
}

/** The values that occur, each once, in the order of the feed. */
export function valuesIn<Record>(
  records: readonly Record[],
  valueOf: (record: Record) => string | undefined,
): string[] {
  return [...new Set(records.flatMap((record) => valueOf(record) ?? []))];
}

/** The partners in an order. A partner that states no `since` stands after those that do. */
export function sortPartners(partners: readonly Partner[], order: PartnerOrder, words: Wording): Partner[] {
  if (order === 'feed') return [...partners];
  const orders: Record<Exclude<PartnerOrder, 'feed'>, (a: Entry, b: Entry) => number> = {
    name: () => 0,
    country: (a, b) => words.compare(a.country, b.country),
    since: (a, b) => Number(!a.since) - Number(!b.since) || comparePartialDates(a.since, b.since),
  };
  // Words are looked up once for each partner, not once for each comparison.
  return partners
    .map((partner) => ({
      partner,
      name: words.name(partner),
      country: words.country(partner),
      since: partner.since ?? '',
    }))
    .sort((a, b) => orders[order](a, b) || words.compare(a.name, b.name))
    .map(({partner}) => partner);
}

interface Entry {
  readonly name: string;
  readonly country: string;
  readonly since: string;
}
