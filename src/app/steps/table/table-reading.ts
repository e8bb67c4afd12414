/* What was understood of the tables and the feed, in words. */
import type {ImportReport} from '../../../desk/report.js';
import {recordsIn} from '../../workspace/json.js';
import type {DeskState} from '../../workspace/desk-state.js';
import type {Say} from '../../words/define-words.js';
import type {tableWords} from './table-words.js';

type TableSay = Say<keyof typeof tableWords.en>;

/** "14 partners, 3 rows not understood". */
export function summaryOf({feed, report}: DeskState, say: TableSay): string {
  const counts = (['partners', 'projects', 'networks'] as const).flatMap((list) => {
    const {length} = recordsIn(feed, list);
    return length > 0 ? say(list, {count: length}) : [];
  });
  const unread = report?.totals.unread ?? 0;
  const read = counts.length > 0 ? counts : [say('nothing')];
  return [...read, ...(unread > 0 ? [say('unread', {count: unread})] : [])].join(', ');
}

/** What else people should know: one line for each kind. */
export function remarksOn({tables, totals}: ImportReport, say: TableSay): string[] {
  const findings = tables.flatMap((table) => table.findings);
  const count = (key: 'questions' | 'columnsOpen' | 'lost' | 'repeated', number: number) =>
    number > 0 ? [say(key, {count: number})] : [];
  return [
    ...count('questions', findings.filter(({isQuestion}) => isQuestion).length),
    ...count('columnsOpen', findings.filter(({code}) => code === 'unknownColumn').length),
    ...count(
      'lost',
      findings.filter(({isLost, isQuestion, row}) => isLost && !isQuestion && row !== undefined).length - totals.unread,
    ),
    ...count('repeated', totals.repeat + totals.tie),
  ];
}
