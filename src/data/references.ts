import type {City, Feed, Partner, Project, Theme} from './schema.js';

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
/** The record with this id. */
export function findById<Record extends {readonly id: string}>(
  records: readonly Record[],
  id: string,
): Record | undefined {
  return records.find((record) => record.id === id);
}

/** The themes of a partner or project, in its own order. */
export function themesOf(feed: Feed, {themes = []}: Partner | Project): Theme[] {
  return themes.flatMap((id) => findById(feed.themes, id) ?? []);
}

/** The projects a partner takes part in. */
export function projectsOf(feed: Feed, {id}: Partner): Project[] {
  return feed.projects.filter(({partners}) => partners?.includes(id));
}

/** The cities that take part in a project besides the feed's own, in the project's order. */
export function partnersOf(feed: Feed, {partners = []}: Project): City[] {
  return partners.flatMap((id) => findById(feed.places, id) ?? []);
}

/** The goals of a project, 1 to 17: a target such as `13.1` belongs to its goal. */
export function goalsOf({sdgs = []}: Project): string[] {
  return sdgs.map((goal) => String(Math.floor(Number.parseFloat(String(goal)))));
}

/** A question to records: the accepted values, and those that a record has. */
export type Filter<Record> = readonly [
  accepted: readonly string[],
  valuesOf: (record: Record) => string | readonly string[] | undefined,
];

/** The records that pass every filter. A filter without accepted values lets everything pass. */
export function filterBy<Record>(records: readonly Record[], ...filters: readonly Filter<Record>[]): Record[] {
  return records.filter((record) =>
    filters.every(
      ([accepted, valuesOf]) =>
        accepted.length === 0 || [valuesOf(record) ?? []].flat().some((value) => accepted.includes(value)),
    ),
  );
}

/** The values that occur, each once, in the order of the feed. */
export function valuesIn<Record>(
  records: readonly Record[],
  valuesOf: (record: Record) => string | readonly string[] | undefined,
): string[] {
  return [...new Set(records.flatMap((record) => valuesOf(record) ?? []))];
}
