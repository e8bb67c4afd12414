/**
 * Makes a feed of a city's tables, and says in plain words what is wrong with a feed. Needs no DOM and fetches nothing, so
 * it runs in the browser, on a server and in a build.
 *
 * @example
 * ```ts
 * import {checkFeed, importTables, readTables} from 'partnership-elements/desk';
 *
 * const today = '2026-11-27';
 * const file = await readTables({name: 'partners.xlsx', content: bytes});
 * const {feed, report} = importTables({files: [file], city: {name: 'Bonn', country: 'DE'}, today});
 * const {problems} = checkFeed({content: JSON.stringify(feed), today});
 * ```
 */
export {importTables, type HostCity, type ImportRequest, type ImportResult} from './desk/import-tables.js';
export {readTables, type TableFile, type TableSource} from './desk/tables/read-tables.js';
export {checkFeed, type CheckRequest, type CheckedFeed} from './desk/check/check-feed.js';
export {formatProblems, type Emphasis, type FileProblems, type ProblemFormat} from './desk/check/format-problems.js';
export {formatReport} from './desk/format-report.js';
export {exampleFeed} from './desk/example-feed.js';
export {DeskError} from './desk/desk-error.js';
export {HEADINGS, NAME_HEADINGS} from './desk/columns/headings.js';
export {IGNORED, MEANINGS, TABLE_KINDS, type Ignored, type Meaning, type TableKind} from './desk/columns/meaning.js';
export {deskLanguage, describeFault, messagesIn, type DeskLanguage} from './desk/words/describe.js';
export type {DeskMessages, Fault, FaultName, Values} from './desk/words/fault.js';
export type {Column, ColumnAnswers} from './desk/columns/column.js';
export type {FeedProblem} from './desk/check/feed-problem.js';
export type {Change, Finding, ImportReport, Outcome, RowReport, TableReport} from './desk/report.js';
export type {Table, Row} from './desk/tables/table.js';
