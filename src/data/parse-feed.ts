/*
 * Feeds are edited by hand, and a typo must not empty the page. What can only mean one thing is read as that, invalid
 * parts of records are left out, and both are reported. References to missing ids are left out too, so that the elements
 * can rely on every id.
 */
import * as v from 'valibot';
import {complete, firstText, type Vocabulary} from './complete.js';
import {dropDanglingReferences, reportOrder, withoutRepeats} from './cross-check.js';
import {nameFields} from './field-names.js';
import {NETWORK_KINDS, NETWORK_ROLES, PARTNER_KINDS} from './kinds.js';
import {object} from './object.js';
import type {Problem} from './problem.js';
import {recover} from './recover.js';
import {
  FeedSchema,
  NetworkSchema,
  PartnerSchema,
  ProjectSchema,
  SectionSchema,
  ThemeSchema,
  type Feed,
} from './schema.js';
import {tidy} from './tidy.js';

/** The result of parsing a feed. */
export interface ParsedFeed {
  /** The valid part of the feed; absent if none of it can be used. */
  readonly feed?: Feed;
  /** What was left out, and what was read in another way than it is written. */
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

// Required by the schema, but pages work without them.
const EnvelopeSchema = object({
  ...FeedSchema.entries,
  version: v.optional(FeedSchema.entries.version, FEED_VERSION),
  languages: v.optional(FeedSchema.entries.languages),
  updated: v.optional(FeedSchema.entries.updated),
  themes: v.optional(Records, []),
  partners: Records,
  projects: v.optional(Records, []),
  networks: v.optional(Records, []),
  sections: v.optional(Records, []),
});

const PARTNER_WORDS: readonly Vocabulary[] = [{field: 'kind', label: 'kindLabel', words: PARTNER_KINDS}];
const NETWORK_WORDS: readonly Vocabulary[] = [
  {field: 'kind', label: 'kindLabel', words: NETWORK_KINDS},
  {field: 'role', label: 'roleLabel', words: NETWORK_ROLES},
];

/**
 * Reads a feed. Never throws: what can only mean one thing is read as that, what is invalid is left out, and both are
 * reported.
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
  const tidied = nameFields(tidy(input, problems), FeedSchema, problems);
  const envelope = recover(EnvelopeSchema, withCity(tidied, problems), '', problems);
  if (!envelope) return {problems: problems.map((problem) => named(problem, tidied))};
  reportMissing(tidied, problems);
  reportNewerVersion(envelope.version, problems);

  const paths = new Map<object, string>();
  const each = <Record extends {readonly id: string}>(
    list: ListName,
    schema: v.GenericSchema<unknown, Record>,
    words: readonly Vocabulary[] = [],
  ): Record[] => {
    const records = envelope[list].flatMap((value, index) => {
      const path = `${list}[${index}]`;
      if (isEmpty(value)) {
        problems.push({path, message: 'The record is empty.', remedy: 'Remove it.', loss: 'nothing'});
        return [];
      }
      const completed = complete(value, path, `${list.slice(0, -1)}-${index + 1}`, words, problems);
      const record = recover(schema, completed, path, problems);
      if (record) paths.set(record, path);
      return record ?? [];
    });
    return withoutRepeats(records, list === 'partners' ? envelope.city.id : undefined, paths, problems);
  };

  const lists = {
    themes: each('themes', ThemeSchema),
    partners: each('partners', PartnerSchema, PARTNER_WORDS),
    projects: each('projects', ProjectSchema),
    networks: each('networks', NetworkSchema, NETWORK_WORDS),
    sections: each('sections', SectionSchema),
  };
  const {partners, projects, networks, sections} = lists;
  dropDanglingReferences(partners, 'themes', lists, paths, problems);
  dropDanglingReferences(projects, 'themes', lists, paths, problems);
  dropDanglingReferences(projects, 'partners', lists, paths, problems);
  dropDanglingReferences(sections, 'partners', lists, paths, problems);
  reportOrder([...partners, ...networks], 'since', 'until', paths, problems);
  reportOrder(projects, 'start', 'end', paths, problems);

  const {updated, languages = [], ...rest} = envelope;
  const places = [rest.city, ...partners];
  const feed = {...rest, languages, ...(updated && {updated}), ...lists, places};
  return {feed, problems: problems.map((problem) => named(problem, tidied))};
}

type ListName = 'themes' | 'partners' | 'projects' | 'networks' | 'sections';

/** As converters write the empty rows of a table. */
function isEmpty(record: unknown): boolean {
  return typeof record === 'object' && record !== null && Object.keys(record).length === 0;
}

/** A city may be written as its name alone. Without a name it is called by its id. */
function withCity(input: unknown, problems: Problem[]): unknown {
  if (typeof input !== 'object' || input === null || !('city' in input)) return input;
  const city = typeof input.city === 'string' ? {name: input.city} : input.city;
  const completed = complete(city, 'city', 'city', [], problems);
  return {...input, city: completed};
}

/** Names the record of a problem: nobody counts the records of a file. */
function named(problem: Problem, input: unknown): Problem {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  if (list === undefined || index === undefined) return problem;
  const records: unknown = Reflect.get(Object(input), list);
  const record: unknown = Array.isArray(records) ? records[Number(index)] : undefined;
  const name = firstText(Reflect.get(Object(record), 'name') ?? Reflect.get(Object(record), 'title'));
  return name === '' ? problem : {...problem, name};
}

function reportMissing(input: unknown, problems: Problem[]): void {
  for (const name of ['version', 'languages', 'updated'] as const) {
    if (typeof input === 'object' && input !== null && Reflect.get(input, name) === undefined) {
      problems.push({path: name, message: 'Required, but missing.', remedy: `Add "${name}".`, loss: 'nothing'});
    }
  }
}

function reportNewerVersion(version: number, problems: Problem[]): void {
  if (version <= FEED_VERSION) return;
  problems.push({
    path: 'version',
    message: `Version ${version} is newer than version ${FEED_VERSION}, which this library reads.`,
    remedy: 'Use a newer version of the library. This one shows what it understands.',
    loss: 'nothing',
  });
}
