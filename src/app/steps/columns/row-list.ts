import {html, nothing, type TemplateResult} from 'lit';
import type {ColumnsSay} from './columns-words.js';

/** How many rows of one kind are shown before the rest is a number. */
const MOST = 20;

export function rowList<Row>(
  rows: readonly Row[],
  say: ColumnsSay,
  renderRow: (row: Row) => TemplateResult | string,
): TemplateResult {
  const rest = rows.length - MOST;
  return html`<ul class="rows">
      ${rows.slice(0, MOST).map((row) => html`<li>${renderRow(row)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p class="quiet small">${say('rest', {count: rest})}</p>` : nothing}`;
}
