/*
 * A table to write in, as spreadsheets are used: arrow keys move, Enter or typing writes, Escape leaves a cell as it was.
 * Rows that nobody sees are not laid out, so that a thousand of them are fluent.
 */
import {css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {deskStyles} from '../styles/desk.styles.js';

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** In em, at least. */
  readonly width: number;
  /** What a cell can be, as codes with names; else it is any text. */
  readonly choices?: readonly {readonly value: string; readonly label: string}[];
  /** Names to choose from while writing. */
  readonly suggestions?: readonly string[];
}

export interface GridCell {
  /** As it is read. */
  readonly text: string;
  /** As it is written: a code, where the column has choices. */
  readonly value: string;
  readonly severity?: 'error' | 'warning' | undefined;
  /** What stands for a cell that is empty, such as the text in another language. */
  readonly instead?: string | undefined;
}

/** A row is compared by its identity: it must be another one when a cell has changed. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Where its form is. */
  readonly href: string;
  readonly linkLabel: string;
}

/** A cell was written. */
export class CellEditEvent extends Event {
  readonly row: number;
  readonly column: string;
  readonly value: string;

  constructor(row: number, column: string, value: string) {
    super('cell-edit');
    this.row = row;
    this.column = column;
    this.value = value;
  }
}

/** Another cell is the current one. */
export class CellFocusEvent extends Event {
  readonly row: number;
  readonly column: string | undefined;

  constructor(row: number, column: string | undefined) {
    super('cell-focus');
    this.row = row;
    this.column = column;
  }
}

interface Place {
  readonly row: number;
  /** 0 is the link to the form. */
  readonly column: number;
}

const PAGE = 15;

export class DataGrid extends LitElement {
  static override styles: CSSResultGroup = [
    deskStyles,
    css`
      .scroller {
        max-block-size: max(20em, 70vh);
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }

      [role='grid'] {
        min-inline-size: var(--width);
      }

      [role='row'] {
        display: grid;
        grid-template-columns: var(--template);
        content-visibility: auto;
        contain-intrinsic-size: auto 60em auto 2.55em;
        border-block-end: 1px solid var(--line);
      }

      [role='row']:last-child {
        border-block-end: 0;
      }

      .head {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
        content-visibility: visible;
        background: var(--paper);
        font-weight: 600;
      }

      [role='columnheader'],
      [role='gridcell'],
      [role='rowheader'] {
        overflow: hidden;
        min-block-size: 2.5em;
        padding: 0.5em 0.6em;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      [role='columnheader'] {
        min-block-size: 0;
      }

      [role='rowheader'] {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        background: var(--paper);
        font-weight: 600;
      }

      [role='gridcell']:hover,
      [role='rowheader']:hover {
        background: color-mix(in srgb, var(--paper), currentColor 5%);
      }

      [role='gridcell']:focus-visible,
      [role='rowheader']:focus-visible,
      .editing {
        outline: 2px solid var(--accent);
        outline-offset: -2px;
        border-radius: 0;
      }

      [aria-invalid='true'] {
        box-shadow: inset 0.25em 0 0 var(--error);
      }

      :dir(rtl) [aria-invalid='true'] {
        box-shadow: inset -0.25em 0 0 var(--error);
      }

      .instead {
        font-weight: 400;
        font-style: italic;
      }

      .warning {
        box-shadow: inset 0.25em 0 0 var(--warning);
      }

      .editing {
        padding: 0;
        overflow: visible;
      }

      .editing input,
      .editing select {
        min-block-size: 2.5em;
        padding-inline: 0.6em;
        border: 0;
        border-radius: 0;
        outline: none;
      }

      @media (max-width: 46em) {
        [role='grid'] {
          min-inline-size: calc(var(--width) - 2em);
        }

        [role='row'] {
          grid-template-columns: var(--narrow-template);
        }
      }
    `,
  ];
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
    const cells = this.columns.map((column, at) => this.#renderCell(row, index, column, at, current));
    return html`<div role="row" aria-rowindex=${index + 2}>
      ${cells[0]}
      <span role="gridcell" data-row=${index} data-column="0">
        <a href=${row.href} aria-label=${row.linkLabel} tabindex=${current?.column === 0 ? 0 : -1}>${this.openLabel}</a>
      </span>
      ${cells.slice(1)}
    </div>`;
  }

  #renderCell(
    {cells}: GridRow,
    row: number,
    column: GridColumn,
    index: number,
    current: Place | undefined,
  ): TemplateResult {
    const cell = cells[index] ?? {text: '', value: ''};
    const isCurrent = current?.column === index + 1;
    const isEditing = isCurrent && this.isEditing;
    return html`<span
      role=${index === 0 ? 'rowheader' : 'gridcell'}
      class=${isEditing ? 'editing' : cell.severity === 'warning' ? 'warning' : ''}
      tabindex=${isEditing ? nothing : isCurrent ? 0 : -1}
      aria-invalid=${cell.severity === 'error' ? 'true' : nothing}
      data-row=${row}
      data-column=${index + 1}
      @mousedown=${isEditing ? nothing : this.#onMouseDown}
      @focus=${this.#onFocus}
      >${isEditing ? this.#renderEditor(column, cell) : cell.text || html`<span class="quiet instead">${cell.instead}</span>`}</span
    >`;
  }

  #renderEditor({label, choices, suggestions}: GridColumn, {value, text}: GridCell): TemplateResult {
    if (choices)
      return html`<select aria-label=${label} @change=${this.#onChoose} @blur=${this.#onBlur}>
        ${choices.map(
          (choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
        )}
      </select>`;
    return html`<input
        type="text"
        autocomplete="off"
        aria-label=${label}
        list=${suggestions ? 'suggestions' : nothing}
        .value=${this.#typed ?? text}
        @blur=${this.#onBlur}
      />
      ${
        suggestions
          ? html`<datalist id="suggestions">
              ${suggestions.map((one) => html`<option value=${one}></option>`)}
            </datalist>`
          : nothing
      }`;
  }

  override updated(): void {
    const [, ...others] = this.columns.map(({width}) => `minmax(${width}em, ${width}fr)`);
    const width = this.columns[0]?.width ?? 0;
    const link = this.openLabel.length * 0.6 + 1.6;
    const rest = [`${link}em`, ...others].join(' ');
    const whole = this.columns.reduce((sum, column) => sum + column.width, link);
    this.style.setProperty('--width', `${whole}em`);
    this.style.setProperty('--template', `minmax(${width}em, ${width}fr) ${rest}`);
    this.style.setProperty('--narrow-template', `minmax(8em, 40vi) ${rest}`);
    if (!this.#hasToFocus) return;
    this.#hasToFocus = false;
    const {column} = this.current;
    const cell = this.renderRoot.querySelector(`[data-row="${this.#currentRow}"][data-column="${column}"]`);
    const target = cell?.querySelector<HTMLElement>('input, select, a') ?? cell;
    if (!(target instanceof HTMLElement)) return;
    target.focus();
    if (target instanceof HTMLInputElement) target.setSelectionRange(this.#typed === undefined ? 0 : -1, -1);
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

  readonly #onFocus = (event: FocusEvent): void => {
    const place = placeOf(event);
    if (!place) return;
    if (place.row !== this.current.row || place.column !== this.current.column) this.current = place;
    this.dispatchEvent(new CellFocusEvent(place.row, this.columns[place.column - 1]?.key));
  };

  /** One click chooses a cell, a second one writes into it. */
  readonly #onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (!place || event.button !== 0) return;
    event.preventDefault();
    this.#commit();
    const isSame = place.row === this.#currentRow && place.column === this.current.column;
    const hasFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === event.currentTarget;
    this.#move(place);
    if (isSame && hasFocus) this.#edit();
  };

  readonly #onBlur = (): void => {
    this.#commit();
  };

  readonly #onChoose = (): void => {
    this.#commit();
    this.#move(this.current);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.isEditing) this.#onKeyInCell(event);
    else this.#onKeyInGrid(event);
  };

  #onKeyInCell(event: KeyboardEvent): void {
    const {row, column} = this.current;
    const isChoice = event.target instanceof HTMLSelectElement;
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') this.#move(this.current);
    else if (event.key === 'Enter' && !isChoice) {
      this.#commit();
      this.#move({row: row + step, column});
    } else if (event.key === 'Enter') {
      this.#commit();
      this.#move(this.current);
    } else if (event.key === 'Tab' && column + step >= 1 && column + step <= this.columns.length) {
      this.#commit();
      this.#move({row, column: column + step});
    } else return;
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

/** Where the keys lead; links to forms are between the first column and the others. */
function nextPlace(
  {key, ctrlKey, metaKey}: KeyboardEvent,
  {row, column}: Place,
  rows: number,
  columns: number,
  isRtl: boolean,
): Place | undefined {
  const order = [1, 0, ...Array.from({length: Math.max(0, columns - 1)}, (_, index) => index + 2)];
  const at = order.indexOf(column);
  const beside = (step: number): Place => ({row, column: order[at + (isRtl ? -step : step)] ?? column});
  switch (key) {
    case 'ArrowDown':
      return {row: row + 1, column};
    case 'ArrowUp':
      return {row: row - 1, column};
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'PageDown':
      return {row: row + PAGE, column};
    case 'PageUp':
      return {row: row - PAGE, column};
    case 'Home':
      return {row: ctrlKey || metaKey ? 0 : row, column: 1};
    case 'End':
      return {row: ctrlKey || metaKey ? rows - 1 : row, column: columns};
    default:
      return undefined;
  }
}

function placeOf({currentTarget}: Event): Place | undefined {
  if (!(currentTarget instanceof HTMLElement)) return undefined;
  const {row, column} = currentTarget.dataset;
  return row === undefined || column === undefined ? undefined : {row: Number(row), column: Number(column)};
}
