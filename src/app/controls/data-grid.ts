/*
 * A table to write in, as spreadsheets are used: arrow keys move, Enter or typing writes, Escape leaves a cell as it was.
 * Rows that nobody sees are not laid out, so that a thousand of them are fluent.
 */
import {html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {deskStyles} from '../styles/desk.styles.js';
import {dataGridStyles} from './data-grid.styles.js';
import {gridCell, placeOf, type CellHandlers} from './grid-cell.js';
import type {GridColumn, GridRow} from './grid-data.js';
import {CellEditEvent, CellFocusEvent} from './grid-events.js';
import {nextPlace, placeAfterWriting, type Place} from './grid-keys.js';

export class DataGrid extends LitElement {
  static override styles: CSSResultGroup = [deskStyles, dataGridStyles];
  static override properties: PropertyDeclarations = {
    label: {},
    openLabel: {},
    columns: {attribute: false},
    rows: {attribute: false},
    current: {state: true},
    isEditing: {state: true},
  };

  /** The name of the table. */
  declare label: string;
  /** Above the links to the forms. */
  declare openLabel: string;
  declare columns: readonly GridColumn[];
  declare rows: readonly GridRow[];
  declare private current: Place;
  declare private isEditing: boolean;
  /** What was typed to begin, in place of what was there. */
  #typed: string | undefined;
  #hasToFocus = false;

  constructor() {
    super();
    this.label = '';
    this.openLabel = '';
    this.columns = [];
    this.rows = [];
    this.current = {row: 0, column: 1};
    this.isEditing = false;
  }

  /** Goes to a cell. */
  goTo(row: number, key: string): void {
    const column = this.columns.findIndex((one) => one.key === key) + 1;
    this.#move({row, column});
  }

  override render(): TemplateResult {
    return html`<div class="scroller">
      <div
        role="grid"
        aria-label=${this.label}
        aria-rowcount=${this.rows.length + 1}
        aria-colcount=${this.columns.length + 1}
        @keydown=${this.#onKeydown}
      >
        <div role="row" class="head" aria-rowindex="1">
          ${this.columns.slice(0, 1).map(({label}) => html`<span role="columnheader">${label}</span>`)}
          <span role="columnheader">${this.openLabel}</span>
          ${this.columns.slice(1).map(({label}) => html`<span role="columnheader" title=${label}>${label}</span>`)}
        </div>
        ${this.rows.map((row, index) => {
          const current = index === this.#currentRow ? this.current : undefined;
          return guard([row, current, current && this.isEditing, this.columns, index], () =>
            this.#renderRow(row, index, current),
          );
        })}
      </div>
    </div>`;
  }

  #renderRow(row: GridRow, index: number, current: Place | undefined): TemplateResult {
    const cells = this.columns.map((column, at) => {
      const isCurrent = current?.column === at + 1;
      const state = {isCurrent, isEditing: isCurrent && this.isEditing, typed: this.#typed};
      const cell = row.cells[at] ?? {text: '', value: ''};
      return gridCell(cell, column, {row: index, column: at + 1}, state, this.#cellHandlers);
    });
    return html`<div role="row" aria-rowindex=${index + 2}>
      ${cells[0]}
      <span role="gridcell" data-row=${index} data-column="0">
        <a href=${row.href} aria-label=${row.linkLabel} tabindex=${current?.column === 0 ? 0 : -1}>${this.openLabel}</a>
      </span>
      ${cells.slice(1)}
    </div>`;
  }

  override updated(): void {
    this.#setWidths();
    if (!this.#hasToFocus) return;
    this.#hasToFocus = false;
    const {column} = this.current;
    const cell = this.renderRoot.querySelector(`[data-row="${this.#currentRow}"][data-column="${column}"]`);
    const target = cell?.querySelector<HTMLElement>('input, select, a') ?? cell;
    if (!(target instanceof HTMLElement)) return;
    target.focus();
    if (target instanceof HTMLInputElement) target.setSelectionRange(this.#typed === undefined ? 0 : -1, -1);
  }

  #setWidths(): void {
    const [, ...others] = this.columns.map(({width}) => `minmax(${width}em, ${width}fr)`);
    const width = this.columns[0]?.width ?? 0;
    const link = this.openLabel.length * 0.6 + 1.6;
    const rest = [`${link}em`, ...others].join(' ');
    const whole = this.columns.reduce((sum, column) => sum + column.width, link);
    this.style.setProperty('--width', `${whole}em`);
    this.style.setProperty('--template', `minmax(${width}em, ${width}fr) ${rest}`);
    this.style.setProperty('--narrow-template', `minmax(8em, 40vi) ${rest}`);
  }

  /** The row that has the focus; rows may have become fewer. */
  get #currentRow(): number {
    return Math.min(this.current.row, this.rows.length - 1);
  }

  #move(place: Place): void {
    const row = Math.max(0, Math.min(this.rows.length - 1, place.row));
    const column = Math.max(0, Math.min(this.columns.length, place.column));
    this.current = {row, column};
    this.isEditing = false;
    this.#hasToFocus = true;
  }

  /** @param typed replaces what is there */
  #edit(typed?: string): void {
    this.#typed = typed;
    this.isEditing = true;
    this.#hasToFocus = true;
  }

  #commit(): void {
    const editor = this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>('.editing > :is(input, select)');
    if (!this.isEditing || !editor) return;
    const {column} = this.current;
    const row = this.#currentRow;
    const {key = ''} = this.columns[column - 1] ?? {};
    const cell = this.rows[row]?.cells[column - 1];
    this.isEditing = false;
    const before = editor instanceof HTMLSelectElement ? cell?.value : cell?.text;
    if (editor.value !== before) this.dispatchEvent(new CellEditEvent(row, key, editor.value));
  }

  readonly #cellHandlers: CellHandlers = {
    onFocus: (event) => {
      const place = placeOf(event);
      if (!place) return;
      if (place.row !== this.current.row || place.column !== this.current.column) this.current = place;
      this.dispatchEvent(new CellFocusEvent(place.row, this.columns[place.column - 1]?.key));
    },

    // One click chooses a cell, a second one writes into it.
    onMouseDown: (event) => {
      const place = placeOf(event);
      if (!place || event.button !== 0) return;
      event.preventDefault();
      this.#commit();
      const isSame = place.row === this.#currentRow && place.column === this.current.column;
      const hasFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === event.currentTarget;
      this.#move(place);
      if (isSame && hasFocus) this.#edit();
    },

    onChoose: () => {
      this.#commit();
      this.#move(this.current);
    },

    onBlur: () => {
      this.#commit();
    },
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.isEditing) this.#onKeyInCell(event);
    else this.#onKeyInGrid(event);
  };

  #onKeyInCell(event: KeyboardEvent): void {
    const next = placeAfterWriting(event, this.current, this.columns.length);
    if (!next) return;
    if (event.key !== 'Escape') this.#commit();
    this.#move(next);
    event.preventDefault();
    event.stopPropagation();
  }

  #onKeyInGrid(event: KeyboardEvent): void {
    const {row, column} = this.current;
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    const isRtl = this.matches(':dir(rtl)');
    const next = nextPlace(event, {row, column}, this.rows.length, this.columns.length, isRtl);
    if (next) this.#move(next);
    else if (column === 0 || isModified) return;
    else if (event.key === 'Enter' || event.key === 'F2') this.#edit();
    else if (event.key === 'Delete' || event.key === 'Backspace')
      this.dispatchEvent(new CellEditEvent(row, this.columns[column - 1]?.key ?? '', ''));
    else if (/^[^ ]$/u.test(event.key)) this.#edit(event.key);
    else return;
    event.preventDefault();
  }
}
