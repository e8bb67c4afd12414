import {checkFeed} from '../../desk/check/check-feed.js';
import {formatProblems} from '../../desk/check/format-problems.js';
import {DeskError} from '../../desk/desk-error.js';
import {formatReport} from '../../desk/format-report.js';
import {importTables, type ImportRequest} from '../../desk/import-tables.js';
import type {ImportReport} from '../../desk/report.js';
import {readTables, type TableFile} from '../../desk/tables/read-tables.js';
import {messagesIn, type DeskLanguage} from '../../desk/words/describe.js';
import {fill} from '../../desk/words/pattern.js';
import type {CommandLine} from '../command-line.js';
import {EXIT, today, type Command} from '../command.js';
import {hostCity} from '../host-city.js';
import {readJsonFile, readSource, writeJson} from '../files.js';
import {emphasis, print, tell, withProgress} from '../terminal.js';
import {UsageError} from '../usage-error.js';

/** Makes a feed of tables, or merges them into one. */
export const importCommand: Command = {
  options: {
    city: 'value',
    into: 'value',
    map: 'value',
    fill: 'value',
    out: 'value',
    report: 'value',
    lang: 'value',
    encoding: 'value',
    prefer: 'value',
    contacts: 'flag',
    'dry-run': 'flag',
  },
  help: {
    en: `partnership-elements import TABLE… [options]

Makes a feed of tables: xlsx, xls, ods, csv, tsv, JSON. Says what became of every row.

  --city "NAME,COUNTRY"  your city, if there is no feed yet
  --into FEED            merges into this feed; what was written by hand stays
  --map REPORT           the report of an earlier import: its columns and answers hold
  --fill TABLE           completes names, coordinates and Wikidata ids, adds no partner
  --out FILE             where the feed is written; default: --into, else feed.json
  --report FILE          where the report is written; default: beside the feed, .report.json
  --lang LANG            language of the texts, if the headings are in another
  --encoding NAME        character set of a text file, such as windows-1252
  --prefer table         the table's values count where it differs from the feed
  --contacts             reads persons, mail and telephone too
  --dry-run              writes nothing
  --messages LANG        en or de

Examples
  npx partnership-elements import partners.xlsx --city "Bonn,DE"
  npx partnership-elements import partners-2027.csv --into feed.json --map feed.report.json`,
    de: `partnership-elements import TABELLE… [Optionen]

Macht aus Tabellen einen Feed: xlsx, xls, ods, csv, tsv, JSON. Sagt, was aus jeder Zeile wurde.

  --city "NAME,LAND"     Ihre Stadt, wenn es noch keinen Feed gibt
  --into FEED            fügt in diesen Feed ein; was von Hand geschrieben ist, bleibt
  --map BERICHT          der Bericht einer früheren Übernahme: seine Spalten und Antworten gelten
  --fill TABELLE         ergänzt Namen, Koordinaten und Wikidata-Kennungen, keine Partner
  --out DATEI            wohin der Feed geschrieben wird; ohne Angabe --into, sonst feed.json
  --report DATEI         wohin der Bericht geschrieben wird; ohne Angabe neben den Feed, .report.json
  --lang SPRACHE         Sprache der Texte, wenn die Überschriften in einer anderen sind
  --encoding NAME        Zeichensatz einer Textdatei, etwa windows-1252
  --prefer table         wo Tabelle und Feed sich unterscheiden, gilt die Tabelle
  --contacts             liest auch Personen, E-Mail und Telefon
  --dry-run              schreibt nichts
  --messages SPRACHE     en oder de

Beispiele
  npx partnership-elements import partner.xlsx --city "Bonn,DE"
  npx partnership-elements import partner-2027.csv --into feed.json --map feed.report.json`,
  },
  async run(line, language) {
    const {texts} = messagesIn(language);
    const {operands, flags, values} = line;
    const request = await requestOf(line, language);
    const {feed, report} = importTables(request);
    const out = values.get('out') ?? values.get('into') ?? 'feed.json';
    const reportFile = values.get('report') ?? `${out.replace(/\.json$/i, '')}.report.json`;
    if (operands.includes(out) || operands.includes(reportFile))
      throw new UsageError(fill(texts.exists, {file: out}), 'import');
    print(formatReport(report, language));
    const {problems} = checkFeed({content: JSON.stringify(feed, null, 2), today: today(), language});
    if (problems.length > 0) print(`\n${formatProblems([{file: out, problems}], 'text', language, emphasis())}`);
    if (!flags.has('dry-run')) {
      await writeJson(out, feed);
      await writeJson(reportFile, report);
      tell(`\n${fill(texts.wroteFeed, {file: out})} ${fill(texts.wroteReport, {file: reportFile})}`);
    }
    const isComplete = report.tables.every(({findings}) =>
      findings.every(
        ({isQuestion, isLost, code}) =>
          !isQuestion && (!isLost || code === 'ignoredColumn' || code === 'personalColumn'),
      ),
    );
    return problems.length === 0 && isComplete && report.totals.unread === 0 ? EXIT.clean : EXIT.problems;
  },
};

async function requestOf({operands, flags, values}: CommandLine, language: DeskLanguage): Promise<ImportRequest> {
  const {texts} = messagesIn(language);
  if (operands.length === 0) throw new UsageError(fill(texts.missing, {what: 'TABLE'}), 'import');
  const prefer = values.get('prefer');
  if (prefer !== undefined && prefer !== 'table' && prefer !== 'feed') {
    throw new UsageError(
      `${fill(texts.badValue, {value: prefer, option: '--prefer'})} ${fill(texts.write, {accepted: 'table, feed'})}`,
      'import',
    );
  }
  const encoding = values.get('encoding');
  const read = (name: string) => withProgress(fill(texts.reading, {file: name}), () => readTable(name, encoding));
  const files = await Promise.all(operands.map(read));
  const [into, map, fillFile, city, lang] = ['into', 'map', 'fill', 'city', 'lang'].map((name) => values.get(name));
  return {
    files,
    today: today(),
    reportLanguage: language,
    withContacts: flags.has('contacts'),
    ...(city !== undefined && {city: hostCity(city)}),
    ...(into !== undefined && {into: await readFeed(into)}),
    // What is not in it is asked again.
    ...(map !== undefined && {report: (await readJsonFile(map)) as ImportReport}),
    ...(fillFile !== undefined && {fill: [await read(fillFile)]}),
    ...(lang !== undefined && {language: lang}),
    ...(prefer !== undefined && {prefer}),
  };
}

async function readTable(name: string, encoding: string | undefined): Promise<TableFile> {
  return readTables({name, content: await readSource(name), ...(encoding !== undefined && {encoding})});
}

async function readFeed(file: string): Promise<unknown> {
  const feed = await readJsonFile(file);
  if (typeof feed !== 'object' || feed === null || !('partners' in feed)) throw new DeskError('noFeed', {file});
  return feed;
}
