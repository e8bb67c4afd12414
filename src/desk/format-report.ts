/* The report of an import in words. */
import {OUTCOMES, type Change, type Finding, type ImportReport, type TableReport} from './report.js';
import {messagesIn, type DeskLanguage} from './words/describe.js';
import {fill} from './words/pattern.js';

/** How many findings of one kind are named one by one. */
const MOST = 10;

export function formatReport(report: ImportReport, language: DeskLanguage): string {
  const {texts} = messagesIn(language);
  const {totals, tables, changes, imported} = report;
  const count = (list: string) => Object.keys(imported[list] ?? {}).length;
  const records = totals.record;
  const sums = OUTCOMES.filter((outcome) => outcome !== 'record' && totals[outcome] > 0).map((outcome) =>
    fill(texts[outcome as Exclude<typeof outcome, 'record'>], {count: totals[outcome]}),
  );
  const findings = tables.flatMap((table) => table.findings.map((finding) => ({finding, table})));
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const select = (is: (finding: Finding) => boolean) =>
    limited(
      findings.filter(({finding}) => is(finding)),
      ({finding}) => finding.code,
      ({finding, table}) => `  ${lineOf(finding, table, tables.length > 1, language)}`,
      texts.andMore,
    );
  const questions = select(({isQuestion}) => isQuestion);
  return [
    fill(texts.imported, {
      records,
      rows: totals.rows,
      partners: count('partners'),
      projects: count('projects'),
      networks: count('networks'),
    }),
    ...sums.map((sum) => `  ${sum}`),
    ...tables.flatMap((table) => ['', ...columnsOf(table, language)]),
    ...section(texts.questions, questions.length > 0 ? [...questions, `  ${texts.answerHow}`] : []),
    ...section(
      texts.lost,
      select(({isQuestion, isLost}) => !isQuestion && isLost),
    ),
    ...section(
      texts.told,
      select(({isQuestion, isLost}) => !isQuestion && !isLost),
    ),
    ...section(
      texts.changes,
      limited(
        changes,
        ({what}) => what,
        (change) => `  ${changeLine(change, language)}`,
        texts.andMore,
      ),
    ),
  ].join('\n');
}

function columnsOf({name, kind, columns}: TableReport, language: DeskLanguage): string[] {
  const {texts} = messagesIn(language);
  const lines = columns
    .filter(({filled}) => filled > 0)
    .map(({column, heading, meaning, language: tag, certainty}) =>
      fill(meaning === null ? texts.columnUnknown : texts.columnIs, {
        column,
        heading: heading.replace(/\s+/g, ' ') || '–',
        meaning: `${meaning ?? ''}${tag === undefined ? '' : ` (${tag})`}`,
        certainty: Math.round(certainty * 100),
      }),
    );
  return [fill(texts.columns, {table: name, kind}), ...lines.map((line) => `  ${line}`)];
}

function lineOf(
  {row, column, name, message, remedy}: Finding,
  table: TableReport,
  hasSeveral: boolean,
  language: DeskLanguage,
): string {
  const {texts} = messagesIn(language);
  const place = [
    hasSeveral ? table.name : '',
    row === undefined ? '' : fill(texts.row, {row}),
    column === undefined ? '' : fill(texts.column, {column}),
    name ?? '',
  ].filter(Boolean);
  return `${place.join(', ')}${place.length > 0 ? ': ' : ''}${message} ${remedy}`;
}

function changeLine({what, list, id, field = '', before, after}: Change, language: DeskLanguage): string {
  const {texts} = messagesIn(language);
  const pattern = what === 'added' && field !== '' ? texts.addedField : texts[what];
  return fill(pattern, {
    id: `${list}/${id}`,
    field,
    before: before === undefined ? '' : JSON.stringify(before),
    after: after === undefined ? '' : JSON.stringify(after),
  });
}

/** The first of each kind, and how many there are besides. */
function limited<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  lineFor: (item: Item) => string,
  more: string,
): string[] {
  const counts = new Map<string, number>();
  const lines = items.flatMap((item) => {
    const count = (counts.get(kindOf(item)) ?? 0) + 1;
    counts.set(kindOf(item), count);
    return count <= MOST ? [lineFor(item)] : [];
  });
  const hidden = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - MOST), 0);
  return hidden > 0 ? [...lines, `  ${fill(more, {count: hidden})}`] : lines;
}
