/**
 * Makes a feed of a city's tables, and says in plain words what is wrong with a feed. Needs no DOM and fetches nothing, so
 * it runs in the browser, on a server and in a build.
 *
 * @example
 * ```ts
 * import {importTables, readTables} from 'partnership-elements/desk';
 *
 * const file = await readTables({name: 'partners.xlsx', content: bytes});
 * const {feed, report} = importTables({files: [file], city: {name: 'Bonn', country: 'DE'}, today: '2026-11-27'});
 * ```
 */
export {importTables, type HostCity, type ImportRequest, type ImportResult} from './desk/import-tables.js';
export {readTables, type TableFile, type TableSource} from './desk/tables/read-tables.js';
export {DeskError} from './desk/desk-error.js';
export type {Column} from './desk/columns/column.js';
export type {Change, Finding, ImportReport, Outcome, RowReport, TableReport} from './desk/report.js';
export type {DeskLanguage} from './desk/words/describe.js';
