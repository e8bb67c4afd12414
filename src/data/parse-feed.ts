/*
 * Feeds are edited by hand, and a typo must not empty the page. So only the envelope (an object with `version`, `city`
 * and `partners`) must be valid; invalid parts of records are left out and reported. References to missing ids are too,
 * so that the elements can rely on every id.
 */
import * as v from 'valibot';
import {object} from './object.js';
import {recover, type Problem} from './recover.js';
import {FeedSchema, NetworkSchema, PartnerSchema, ProjectSchema, ThemeSchema, type Feed} from './schema.js';

/** The result of parsing a feed. */
export interface ParsedFeed {
  /** The valid part of the feed; absent if none of it can be used. */
  readonly feed?: Feed;
  /** What could not be used. */
  readonly problems: readonly Problem[];
}

/** The format version that this library reads. */
export const FEED_VERSION = 1;
/** The maximum number of records in a list. A longer list is rejected as a whole. */
export const MAX_RECORDS = 20_000;

const Records = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MAX_RECORDS, `Keep each list to ${MAX_RECORDS} records, or split the feed.`),
);

// `languages` and `updated` are required by the schema, but pages work without them.
const EnvelopeSchema = object({
  ...FeedSchema.entries,
  languages: v.optional(FeedSchema.entries.languages),
  updated: v.optional(FeedSchema.entries.updated),
  themes: v.optional(Records, []),
  partners: Records,
  projects: v.optional(Records, []),
  networks: v.optional(Records, []),
});

/**
 * Reads a feed. Never throws: what is invalid is left out and reported.
 *
 * @param input the feed as parsed JSON
 * @returns the valid part of the feed, and all problems with paths and remedies
 *
 * @example
 * ```ts
 * const {feed, problems} = parseFeed(JSON.parse(text));
 * for (const {path, message, remedy} of problems) console.warn(`${path}: ${message} ${remedy}`);
 * ```
 */
export function parseFeed(input: unknown): ParsedFeed {
  const problems: Problem[] = [];
  const envelope = recover(EnvelopeSchema, input, '', problems);
  if (!envelope) return {problems};
  reportMissing(input, problems);
  reportNewerVersion(envelope.version, problems);

  const paths = new Map<object, string>();
  const each = <Record extends object>(name: ListName, schema: v.GenericSchema<unknown, Record>): Record[] =>
    envelope[name].flatMap((value, index) => {
      const path = `${name}[${index}]`;
      const record = recover(schema, value, path, problems);
      if (record) paths.set(record, path);
      return record ?? [];
    });

  const themes = each('themes', ThemeSchema);
  const partners = each('partners', PartnerSchema);
  const projects = each('projects', ProjectSchema);
  const networks = each('networks', NetworkSchema);
  const lists = {themes, partners, projects, networks};
  reportDuplicates(envelope.city.id, lists, problems);
  dropDanglingReferences(partners, 'themes', lists, paths, problems);
  dropDanglingReferences(projects, 'themes', lists, paths, problems);
  dropDanglingReferences(projects, 'partners', lists, paths, problems);

  const {updated, languages = [], ...rest} = envelope;
  const places = [rest.city, ...partners];
  return {feed: {...rest, languages, ...(updated && {updated}), ...lists, places}, problems};
}

type ListName = 'themes' | 'partners' | 'projects' | 'networks';
type Identified = readonly {readonly id: string}[];

function reportMissing(input: unknown, problems: Problem[]): void {
  for (const name of ['languages', 'updated'] as const) {
    if (typeof input === 'object' && input !== null && !Object.hasOwn(input, name)) {
      problems.push({path: name, message: 'Required, but missing.', remedy: `Add "${name}".`});
    }
  }
}

function reportNewerVersion(version: number, problems: Problem[]): void {
  if (version <= FEED_VERSION) return;
  problems.push({
    path: 'version',
    message: `Version ${version} is newer than version ${FEED_VERSION}, which this library reads.`,
    remedy: 'Use a newer version of the library. This one shows what it understands.',
  });
}

function reportDuplicates(cityId: string, lists: Readonly<Record<ListName, Identified>>, problems: Problem[]): void {
  for (const [name, records] of Object.entries(lists)) {
    const seen = new Set(name === 'partners' ? [cityId] : []);
    for (const {id} of records) {
      if (seen.has(id)) {
        problems.push({
          path: name,
          message: `The id "${id}" is used more than once.`,
          remedy: 'Give each record its own id. References lead to the first one.',
        });
      }
      seen.add(id);
    }
  }
}

function dropDanglingReferences<Target extends 'themes' | 'partners'>(
  records: readonly Partial<Record<Target, string[] | undefined>>[],
  target: Target,
  lists: Readonly<Record<Target, Identified>>,
  paths: ReadonlyMap<object, string>,
  problems: Problem[],
): void {
  const existing = new Set(lists[target].map(({id}) => id));
  for (const record of records) {
    const ids = record[target];
    if (!ids) continue;
    record[target] = ids.filter((id) => {
      if (existing.has(id)) return true;
      problems.push({
        path: `${paths.get(record) ?? ''}.${target}`,
        message: `"${id}" is not an id in "${target}". The reference is left out.`,
        remedy: `Correct the id, or add it to "${target}".`,
      });
      return false;
    });
  }
}
