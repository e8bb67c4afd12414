/*
 * The work at the desk: tables, a feed made of them or opened, edits by hand, and the problems of the feed. It knows no
 * page: steps ask it to do something, and show its `view` when it says `change`.
 */
import type {Column} from '../../desk/columns/column.js';
import type {FeedProblem} from '../../desk/check/feed-problem.js';
import type {HostCity} from '../../desk/import-tables.js';
import type {TableFile, TableSource} from '../../desk/tables/read-tables.js';
import type {PartLoader} from '../parts/parts.js';
import type {DeskLanguage} from '../../desk/words/describe.js';
import {EMPTY, type DeskState, type TableAnswers} from './desk-state.js';
import {applyEdit, keep, type Edit, type KeptEdit} from './edit.js';
import {History} from './history.js';
import {importState} from './import-state.js';
import {isObject, type Json, type JsonObject} from './json.js';

/** What steps show: never changed, but replaced. */
export interface View {
  readonly state: DeskState;
  readonly language: DeskLanguage;
  readonly problems: readonly FeedProblem[];
  /** Whether `problems` are those of an earlier state, because the check has yet to run. */
  readonly isChecking: boolean;
  /** Whether the feed has changed since it was saved. */
  readonly isUnsaved: boolean;
  /** What would be undone, in words; absent if there is nothing to undo. */
  readonly undoable?: string | undefined;
  readonly redoable?: string | undefined;
}

export class Workspace extends EventTarget {
  readonly #load: PartLoader;
  readonly #today: string;
  #history = new History<DeskState>(EMPTY);
  #saved: JsonObject | undefined;
  #language: DeskLanguage;
  #problems: readonly FeedProblem[] = [];
  #checked: JsonObject | undefined;
  #checking: Promise<void> | undefined;
  /** How long the last check took, in milliseconds. */
  #checkTime = 0;
  #view: View;

  /** @param today as `YYYY-MM-DD` */
  constructor(load: PartLoader, today: string, language: DeskLanguage) {
    super();
    this.#load = load;
    this.#today = today;
    this.#language = language;
    this.#view = this.#look();
  }

  get view(): View {
    return this.#view;
  }

  get today(): string {
    return this.#today;
  }

  /** Says everything in another language. */
  async speak(language: DeskLanguage): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    this.#checked = undefined;
    this.#changed();
    const {state} = this.#history;
    if (!state.report) return;
    const {importTables} = await this.#load('import');
    const {report} = importState(state, importTables, this.#today, language);
    if (state !== this.#history.state) return;
    this.#history.replace({...state, report});
    this.#changed();
  }

  /**
   * Reads a file or what was pasted: tables are added, and a feed is opened.
   *
   * @param what is done, in words
   * @returns what the file holds
   * @throws {DeskError} if nothing in it can be read
   */
  async read(source: TableSource, what: string): Promise<TableFile> {
    const {readTables} = await this.#load('import');
    const file = await readTables(source);
    const {feed, text} = file;
    if (isObject(feed) && text !== undefined) {
      const {settings} = this.#history.state;
      this.#do({...EMPTY, settings, origin: {name: source.name, text, feed}, feed}, what);
      this.#saved = feed;
      this.#changed();
    } else await this.#import({sources: [...this.#history.state.sources, this.#named(file)]}, what);
    return file;
  }

  async removeSource(name: string, what: string): Promise<void> {
    await this.#import({sources: this.#history.state.sources.filter((file) => file.name !== name)}, what);
  }

  /** Starts a feed without a table. */
  async start(city: HostCity, what: string): Promise<void> {
    await this.#import({city, isStarted: true}, what);
  }

  async setCity(city: HostCity, what: string): Promise<void> {
    await this.#import({city}, what);
  }

  async setContacts(withContacts: boolean, what: string): Promise<void> {
    await this.#import({withContacts}, what);
  }

  /** Says what a column of a table means. */
  async answer(table: string, column: Column, what: string): Promise<void> {
    const {columns = []} = this.#history.state.answers[table] ?? {};
    await this.answerTable(
      table,
      {columns: [...columns.filter((one) => one.column !== column.column), {...column, certainty: 1}]},
      what,
    );
  }

  /** Says what a table is of, or which language its texts are in. */
  async answerTable(table: string, answers: Partial<TableAnswers>, what: string): Promise<void> {
    const {answers: all} = this.#history.state;
    await this.#import({answers: {...all, [table]: {columns: [], ...all[table], ...answers}}}, what);
  }

  edit(edit: Edit, what: string): void {
    this.editAll([edit], what);
  }

  /** Several edits that are undone together. */
  editAll(edits: readonly Edit[], what: string): void {
    const {state} = this.#history;
    const edited = edits.reduce(
      ({feed, kept}: {feed: Json; kept: readonly KeptEdit[]}, edit) => ({
        feed: applyEdit(feed, edit),
        kept: [...kept, keep(feed, edit)],
      }),
      {feed: state.feed, kept: state.edits},
    );
    if (isObject(edited.feed)) this.#do({...state, feed: edited.feed, edits: edited.kept}, what);
  }

  setSettings(settings: DeskState['settings'], what: string): void {
    this.#do({...this.#history.state, settings}, what);
  }

  undo(): void {
    this.#history.undo();
    this.#changed();
  }

  redo(): void {
    this.#history.redo();
    this.#changed();
  }

  /** The text of the feed as it is now, to be saved. */
  async write(): Promise<string> {
    const {writeFeed} = await this.#load('check');
    return writeFeed(this.#history.state);
  }

  /** That the feed as it is now was saved. */
  markSaved(): void {
    this.#saved = this.#history.state.feed;
    this.#changed();
  }

  /** Goes on with work that was kept. */
  restore(state: DeskState): void {
    this.#history = new History(state);
    this.#saved = state.origin?.feed;
    this.#changed();
  }

  /** Resolves when the problems are those of the feed as it is now. */
  async checked(): Promise<void> {
    await this.#checking;
  }

  /** Tables of one name get that of their file, because answers are kept by name. */
  #named(file: TableFile): TableFile {
    const taken = new Set(this.#history.state.sources.flatMap(({tables}) => tables.map(({name}) => name)));
    const tables = file.tables.map((table) =>
      taken.has(table.name) ? {...table, name: `${file.name}: ${table.name}`} : table,
    );
    return {...file, tables};
  }

  async #import(change: Partial<DeskState>, what: string): Promise<void> {
    const {importTables} = await this.#load('import');
    const state = importState({...this.#history.state, ...change}, importTables, this.#today, this.#language);
    this.#do(state, what);
  }

  #do(state: DeskState, what: string): void {
    this.#history.push(state, what);
    this.#changed();
  }

  #changed(): void {
    this.#view = this.#look();
    this.dispatchEvent(new Event('change'));
    if (this.#view.isChecking) this.#checking ??= this.#check();
  }

  #look(): View {
    const {state, undoable, redoable} = this.#history;
    const {feed} = state;
    return {
      state,
      language: this.#language,
      problems: feed ? this.#problems : [],
      isChecking: feed !== undefined && feed !== this.#checked,
      isUnsaved: feed !== undefined && feed !== this.#saved,
      undoable,
      redoable,
    };
  }

  /** Checks the feed when the browser has time, until it has not changed meanwhile. */
  async #check(): Promise<void> {
    try {
      const {checkFeed} = await this.#load('check');
      for (let {feed} = this.#history.state; feed && feed !== this.#checked; {feed} = this.#history.state) {
        await idle(2 * this.#checkTime);
        const language = this.#language;
        if (feed !== this.#history.state.feed) continue;
        const start = performance.now();
        const {problems} = checkFeed({content: JSON.stringify(feed), today: this.#today, language});
        this.#checkTime = performance.now() - start;
        if (language !== this.#language) continue;
        this.#problems = problems;
        this.#checked = feed;
      }
    } finally {
      this.#checking = undefined;
    }
    this.#view = this.#look();
    this.dispatchEvent(new Event('change'));
  }
}

/**
 * Resolves when the browser has nothing more urgent to do.
 *
 * @param least milliseconds: what takes long waits until somebody pauses
 */
async function idle(least: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, least));
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis)
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1000}));
}
