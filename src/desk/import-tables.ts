/*
 * Makes a feed of tables, or merges them into one. Every row of every table becomes a record, a part of one, or is listed
 * in the report with the reason; nothing is fetched, and nothing of an existing feed is removed.
 */
import {makeId} from '../data/make-id.js';
import type {TableKind} from './columns/meaning.js';
import {DeskError} from './desk-error.js';
import {combine, union} from './records/combine.js';
import type {Fields, MadeRecord} from './records/draft.js';
import {Identities, textsOf} from './records/identities.js';
import {mergeRecord, type MergeContext} from './records/merge-record.js';
import {readTable, type Found, type ReadTable} from './records/read-table.js';
import {totalsOf, type Change, type Finding, type ImportReport, type RowReport, type TableReport} from './report.js';
import type {TableFile} from './tables/read-tables.js';
import {countryCode} from './values/read-country.js';
import {isLoss, isQuestion} from './words/severity.js';
import {describeFault, type DeskLanguage} from './words/describe.js';

/** The city whose partners the tables list. */
export interface HostCity {
  readonly name: string;
  /** Its country, as a code or a name. */
  readonly country?: string;
}

/** What to make a feed of. */
export interface ImportRequest {
  /** As `readTables()` returns them. */
  readonly files: readonly TableFile[];
  /** Needed, unless there is a feed. */
  readonly city?: HostCity;
  /** A feed to merge into. What it says stays, unless the report of the last import shows that only the table has changed. */
  readonly into?: unknown;
  /** The report of an earlier import, maybe with changed meanings and answers: the mapping of this one. */
  readonly report?: ImportReport;
  /** Files that only complete the records: names in other languages, coordinates, identities. They add no record. */
  readonly fill?: readonly TableFile[];
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of texts whose column names none. Default: that of the headings. */
  readonly language?: string;
  /** Whether names of persons, mail and telephone are read. Default: no. A feed is public. */
  readonly withContacts?: boolean;
  /** Which value counts where table and feed differ and nobody knows which is newer. Default: `feed`. */
  readonly prefer?: 'feed' | 'table';
  /** The language of the report. Default: `en`. */
  readonly reportLanguage?: DeskLanguage;
}

export interface ImportResult {
  /** The feed, to be saved as JSON. */
  readonly feed: Fields;
  readonly report: ImportReport;
}

const NOUNS: Readonly<Record<TableKind, string>> = {partners: 'partner', projects: 'project', networks: 'network'};

/**
 * @throws {DeskError} if there is neither a city nor a feed
 *
 * @example
 * const file = await readTables({name: 'partners.csv', content: bytes});
 * const {feed, report} = importTables({files: [file], city: {name: 'Bonn', country: 'DE'}, today: '2026-11-27'});
 */
export function importTables(request: ImportRequest): ImportResult {
  return new Import(request).result();
}

/** The lists of the feed while records are added to them. */
type Lists = Record<TableKind | 'themes', Map<string, MadeRecord>>;

class Import {
  readonly #request: ImportRequest;
  readonly #feed: Fields;
  readonly #language: string;
  readonly #tables: readonly ReadTable[];
  readonly #made: Lists = {partners: new Map(), projects: new Map(), networks: new Map(), themes: new Map()};
  readonly #identities: Readonly<Record<TableKind | 'themes', Identities>>;
  readonly #changes: Change[] = [];

  constructor(request: ImportRequest) {
    this.#request = request;
    const existing = request.into ?? request.files.find(({feed}) => feed !== undefined)?.feed;
    const feed = isFields(existing) ? existing : undefined;
    const languages = feed?.['languages'];
    const known = Array.isArray(languages) ? String(languages[0]) : undefined;
    this.#tables = this.#read(request.files, known);
    this.#language = known ?? request.language ?? this.#tables[0]?.language ?? 'en';
    this.#feed = feed ?? this.#newFeed();
    const city = this.#feed['city'];
    const cityId = isFields(city) ? String(city['id']) : undefined;
    const identities = (list: TableKind | 'themes', noun: string) =>
      new Identities(listOf(this.#feed, list), noun, list === 'partners' ? cityId : undefined);
    this.#identities = {
      partners: identities('partners', NOUNS.partners),
      projects: identities('projects', NOUNS.projects),
      networks: identities('networks', NOUNS.networks),
      themes: identities('themes', 'theme'),
    };
  }

  result(): ImportResult {
    // Partners first, because projects refer to them.
    const order: readonly TableKind[] = ['partners', 'projects', 'networks'];
    const reports = new Map<ReadTable, TableReport>();
    for (const kind of order)
      for (const table of this.#tables) if (table.kind === kind) reports.set(table, this.#add(table));
    const tables = this.#tables.flatMap((table) => reports.get(table) ?? []);
    const feed = this.#merged();
    const imported = Object.fromEntries(
      Object.entries(this.#made).map(([list, records]) => [list, Object.fromEntries(records)]),
    );
    return {feed, report: {version: 1, tables, totals: totalsOf(tables), changes: this.#changes, imported}};
  }

  #read(files: readonly TableFile[], firstLanguage: string | undefined): ReadTable[] {
    const {report, today, language, withContacts = false} = this.#request;
    return files.flatMap((file) =>
      file.tables.map((table, index) => {
        const confirmed =
          report?.tables.find(({name}) => name === table.name) ??
          (files.length === 1 && file.tables.length === 1 ? report?.tables[0] : undefined);
        const read = readTable(table, {today, language, firstLanguage, withContacts, confirmed});
        return index === 0 ? {...read, found: [...foundInFile(file), ...read.found]} : read;
      }),
    );
  }

  #newFeed(): Fields {
    const {today} = this.#request;
    const city: HostCity = this.#request.city ?? {name: ''};
    if (city.name.trim() === '') throw new DeskError('noCity');
    const code = city.country === undefined ? undefined : countryCode(city.country);
    const id = makeId(city.name) || 'city';
    const country = code?.length === 2 ? {country: code} : {};
    return {
      version: 1,
      languages: [this.#language],
      updated: today,
      city: {id, name: city.name, ...country},
      partners: [],
    };
  }

  /** Adds the records of a table, and says what became of each row. */
  #add(table: ReadTable): TableReport {
    const {kind, drafts} = table;
    const rows: RowReport[] = [...table.rows];
    const found: Found[] = [...table.found];
    for (const {row, draft, id: stated} of drafts) {
      const report = (code: Found['code'], values: Found['values']) => {
        const name = draft.textOf('name') ?? '';
        found.push({row: row.number, name, code, values: values ?? {}});
      };
      const record = draft.toRecord('', this.#language);
      record.id = this.#identities[kind].identify(record, stated);
      const themes = draft.themes.map((theme) => this.#refer('themes', theme, table.language));
      if (themes.length > 0) record['themes'] = [...new Set(themes)];
      if (kind === 'projects') this.#addPartners(record, draft.partners, report);
      const earlier = this.#made[kind].get(record.id);
      const combined = earlier && combine(earlier, record, kind === 'partners');
      this.#made[kind].set(record.id, combined?.record ?? record);
      rows.push({row: row.number, outcome: combined?.outcome ?? 'record', record: record.id});
      if (combined && combined.lost.length > 0)
        report('repeatDiffers', {
          fields: combined.lost.join(', '),
          value: combined.lost.map((field) => textsOf(record[field])[0] ?? JSON.stringify(record[field])).join(', '),
        });
      if (kind === 'partners') this.#addProjects(draft.projects, record.id, table.language);
    }
    const {name, language, columns} = table;
    return {
      name,
      kind,
      language,
      columns,
      rows: rows.sort((a, b) => a.row - b.row),
      findings: found.map((one) => this.#finding(one)),
    };
  }

  /** The id of a theme or project by its name, which is added if it is new. */
  #refer(list: 'themes' | 'projects', name: string, language: string): string {
    const record = {name: language === this.#language ? name : {[language]: name}};
    const id = this.#identities[list].identify(record);
    if (!this.#made[list].has(id)) this.#made[list].set(id, {id, ...record});
    return id;
  }

  #addProjects(names: readonly string[], partner: string, language: string): void {
    for (const name of names) {
      const id = this.#refer('projects', name, language);
      const project = this.#made.projects.get(id);
      if (project) project['partners'] = union(project['partners'], [partner]);
    }
  }

  #addPartners(
    record: MadeRecord,
    names: readonly string[],
    report: (code: Found['code'], values: Found['values']) => void,
  ): void {
    for (const name of names) {
      const id = this.#identities.partners.named(name);
      if (id === undefined) report('unknownPartner', {value: name});
      else record['partners'] = union(record['partners'], [id]);
    }
  }

  #finding({code, values = {}, ...place}: Found): Finding {
    const language = this.#request.reportLanguage ?? 'en';
    return {
      ...place,
      code,
      values,
      ...describeFault(code, values, language),
      isQuestion: isQuestion(code),
      isLost: isLoss(code),
    };
  }

  #merged(): Fields {
    const feed: Fields = {...this.#feed};
    for (const list of ['themes', 'partners', 'projects', 'networks'] as const) {
      const records = this.#mergedList(list);
      if (records.length > 0 || feed[list] !== undefined) feed[list] = records;
    }
    const spoken = [...Object.values(this.#made)].flatMap((records) => [...records.values()].flatMap(languagesOf));
    const before = Array.isArray(feed['languages']) ? (feed['languages'] as readonly unknown[]) : [this.#language];
    feed['languages'] = union(before, [...new Set(spoken)]);
    if (this.#changes.some(({what}) => what !== 'kept' && what !== 'absent')) feed['updated'] = this.#request.today;
    return feed;
  }

  #mergedList(list: TableKind | 'themes'): unknown[] {
    const made = this.#made[list];
    const context: MergeContext = {list, language: this.#language, prefer: this.#request.prefer ?? 'feed'};
    const existing = listOf(this.#feed, list);
    const imported = this.#request.report?.imported[list];
    const isListed = this.#tables.some(({kind}) => kind === list);
    const merged = existing.map((record) => {
      const id = isFields(record) ? String(record['id']) : '';
      const row = made.get(id);
      if (isListed && !row) this.#changes.push({what: 'absent', list, id});
      const base = imported?.[id];
      return row && isFields(record)
        ? mergeRecord(record, row, isFields(base) ? base : undefined, context, this.#changes)
        : record;
    });
    const ids = new Set(existing.map((record) => (isFields(record) ? String(record['id']) : '')));
    const added = [...made.values()].filter(({id}) => !ids.has(id));
    for (const {id} of added) this.#changes.push({what: 'added', list, id});
    return this.#filled(list, [...merged, ...added]);
  }

  /** Completes records by those of further files. */
  #filled(list: TableKind | 'themes', records: unknown[]): unknown[] {
    const tables = this.#read(this.#request.fill ?? [], this.#language).filter(({kind}) => kind === list);
    if (tables.length === 0) return records;
    const identities = new Identities(records, 'record');
    const filled = new Map(records.filter(isFields).map((record) => [String(record['id']), record]));
    const context: MergeContext = {list, language: this.#language, prefer: 'feed', isFilling: true};
    for (const {draft, id: stated} of tables.flatMap(({drafts}) => drafts)) {
      const found = draft.toRecord('', this.#language);
      const id = identities.find(found, stated);
      const record = id === undefined ? undefined : filled.get(id);
      if (id !== undefined && record)
        filled.set(id, mergeRecord(record, pick(found, FILLED), undefined, context, this.#changes));
    }
    return records.map((record) => (isFields(record) ? (filled.get(String(record['id'])) ?? record) : record));
  }
}

/** What a second file may complete: facts about a place, nothing about the tie. */
const FILLED = ['name', 'nativeName', 'alternateName', 'geo', 'sameAs', 'country', 'region'];

function foundInFile({name, encoding, isGuess, hidden = []}: TableFile): Found[] {
  return [
    ...(isGuess && encoding !== undefined ? [{code: 'guessedEncoding' as const, values: {file: name, encoding}}] : []),
    ...(hidden.length > 0 ? [{code: 'hiddenSheets' as const, values: {file: name, sheets: hidden.join(', ')}}] : []),
  ];
}

/** The languages that texts of a record are in. */
function languagesOf(record: Fields): string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field !== 'nativeName' &&
    field !== 'contact' &&
    isFields(value) &&
    textsOf(value).length > 0 &&
    Object.keys(value).every((key) => /^[a-z]{2,3}(-|$)/.test(key))
      ? Object.keys(value)
      : [],
  );
}

function pick(record: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(record).filter(([field, value]) => fields.includes(field) && value !== undefined),
  );
}

function listOf(feed: Fields, list: string): readonly unknown[] {
  const records = feed[list];
  return Array.isArray(records) ? records : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
