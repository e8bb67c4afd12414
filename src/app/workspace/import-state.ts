/* Makes the feed of a state: of its tables or the feed that was opened, and with the edits by hand made again. */
import type {importTables, ImportResult} from '../../desk/import-tables.js';
import type {ImportReport, TableReport} from '../../desk/report.js';
import type {DeskLanguage} from '../../desk/words/describe.js';
import type {DeskState} from './desk-state.js';
import {replay} from './edit.js';
import {isObject, type Json} from './json.js';

export function importState(
  state: DeskState,
  importer: typeof importTables,
  today: string,
  language: DeskLanguage,
): DeskState {
  const {feed, report} = imported(state, importer, today, language);
  const edited = feed && state.edits.reduce<Json>(replay, feed);
  return {...state, report, feed: isObject(edited) ? edited : undefined};
}

function imported(
  {sources, city, origin, isStarted, withContacts, answers, report}: DeskState,
  importer: typeof importTables,
  today: string,
  language: DeskLanguage,
): Partial<ImportResult> {
  if (sources.length === 0 && origin) return {feed: origin.feed};
  if (sources.length === 0 && !isStarted) return {};
  const made = importer({
    files: sources,
    // The name is needed to import, and not known yet: then the feed says nothing about the city.
    city: city ?? {name: '?'},
    today,
    withContacts,
    reportLanguage: language,
    report: mappingOf(answers, report),
    ...(origin && {into: origin.feed}),
    ...(sources.length === 0 && {language}),
  });
  return city || origin ? made : {...made, feed: {...made.feed, city: {}}};
}

/** What was said about the tables, in the form of a report. Everything else is found out again. */
function mappingOf(answers: DeskState['answers'], report: ImportReport | undefined): ImportReport {
  const tables = Object.entries(answers).map(([name, {columns, ...said}]): TableReport => {
    const {kind, language} = {...report?.tables.find((table) => table.name === name), ...said};
    return {name, kind: kind ?? 'partners', language: language ?? 'en', columns, rows: [], findings: []};
  });
  return {version: 1, tables, totals: NO_TOTALS, changes: [], imported: {}};
}

const NO_TOTALS: ImportReport['totals'] = {
  rows: 0,
  record: 0,
  repeat: 0,
  tie: 0,
  unread: 0,
  heading: 0,
  header: 0,
  above: 0,
  total: 0,
  note: 0,
  empty: 0,
};
