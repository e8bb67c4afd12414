/* What became of a table: the rows and values that were not read, and how others were. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding, TableReport} from '../../../desk/report.js';
import {isObject, recordsIn, type Json} from '../../workspace/json.js';
import {hashOf} from '../step.js';
import type {ColumnsSay} from './columns-words.js';
import {rowList} from './row-list.js';

export function tableFindings(table: TableReport, feed: Json, say: ColumnsSay): TemplateResult {
  const {rows, findings} = table;
  const unread = rows.filter(({outcome}) => outcome === 'unread');
  const isUnread = new Set(unread.map(({row}) => row));
  const ofCells = findings.filter(({row, isQuestion}) => row !== undefined && !isQuestion && !isUnread.has(row));
  const lost = ofCells.filter(({isLost}) => isLost);
  const told = findings.filter((finding) => !finding.isLost && !finding.isQuestion);
  return html`<div class="findings">
    ${
      unread.length > 0
        ? html`<details open>
            <summary>${say('unread')} (${unread.length})</summary>
            <p class="quiet small lead">${say('unreadLead')}</p>
            ${rowList(
              unread,
              say,
              ({row, cells = []}) =>
                html`<strong>${say('row', {row})}:</strong> ${cells.filter((cell) => cell !== '').join(' · ')}`,
            )}
          </details>`
        : nothing
    }
    ${
      lost.length > 0
        ? html`<details open>
            <summary>${say('lost')} (${lost.length})</summary>
            <p class="quiet small lead">${say('lostLead')}</p>
            ${findingList(lost, table, feed, say)}
          </details>`
        : nothing
    }
    ${
      told.length > 0
        ? html`<details>
            <summary>${say('told')} (${told.length})</summary>
            ${findingList(told, table, feed, say)}
          </details>`
        : nothing
    }
  </div>`;
}

/** Findings one by one, each with a link to the form of its record. */
export function findingList(
  findings: readonly Finding[],
  table: TableReport,
  feed: Json,
  say: ColumnsSay,
): TemplateResult {
  return rowList(findings, say, (finding) => {
    const {row, name, message, remedy} = finding;
    const place = [row === undefined ? '' : say('row', {row}), name ?? ''].filter(Boolean).join(', ');
    const form = formOf(finding, table, feed);
    return html`${
        place === ''
          ? nothing
          : html`<strong>${form === undefined ? place : html`<a href=${form}>${place}</a>`}:</strong>`
      }
      ${message} <span class="quiet">${remedy}</span>`;
  });
}

/** Where the value can be written that was not read. */
function formOf({row, column}: Finding, {kind, rows, columns}: TableReport, feed: Json): string | undefined {
  const id = rows.find((one) => one.row === row)?.record;
  const records = recordsIn(feed, kind);
  const index = id === undefined ? -1 : records.findIndex((record) => isObject(record) && record['id'] === id);
  const meaning = columns.find((one) => one.column === column)?.meaning;
  return index === -1 ? undefined : hashOf({step: 'check', rest: [kind, `${index}`, ...(meaning ? [meaning] : [])]});
}
