import {html, nothing, type TemplateResult} from 'lit';
import type {GridCell, GridColumn} from './grid-data.js';
import type {Place} from './grid-keys.js';

/** How a cell is shown: at rest, as the one that keys move from, or as the one that is written in. */
export interface CellState {
  readonly isCurrent: boolean;
  readonly isEditing: boolean;
  /** What was typed to begin, in place of what was there. */
  readonly typed: string | undefined;
}

export interface CellHandlers {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onChoose: () => void;
  readonly onBlur: () => void;
}

export function gridCell(
  cell: GridCell,
  column: GridColumn,
  place: Place,
  state: CellState,
  handlers: CellHandlers,
): TemplateResult {
  const {isCurrent, isEditing, typed} = state;
  return html`<span
    role=${place.column === 1 ? 'rowheader' : 'gridcell'}
    class=${isEditing ? 'editing' : cell.severity === 'warning' ? 'warning' : ''}
    tabindex=${isEditing ? nothing : isCurrent ? 0 : -1}
    aria-invalid=${cell.severity === 'error' ? 'true' : nothing}
    data-row=${place.row}
    data-column=${place.column}
    @mousedown=${isEditing ? nothing : handlers.onMouseDown}
    @focus=${handlers.onFocus}
    >${
      isEditing
        ? cellEditor(cell, column, typed, handlers)
        : cell.text || html`<span class="quiet instead">${cell.instead}</span>`
    }</span
  >`;
}

function cellEditor(
  {value, text}: GridCell,
  {label, choices, suggestions}: GridColumn,
  typed: string | undefined,
  {onChoose, onBlur}: CellHandlers,
): TemplateResult {
  if (choices)
    return html`<select aria-label=${label} @change=${onChoose} @blur=${onBlur}>
      ${choices.map(
        (choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
      )}
    </select>`;
  return html`<input
      type="text"
      autocomplete="off"
      aria-label=${label}
      list=${suggestions ? 'suggestions' : nothing}
      .value=${typed ?? text}
      @blur=${onBlur}
    />
    ${
      suggestions
        ? html`<datalist id="suggestions">${suggestions.map((one) => html`<option value=${one}></option>`)}</datalist>`
        : nothing
    }`;
}

/** The place of the cell that has fired an event. */
export function placeOf({currentTarget}: Event): Place | undefined {
  if (!(currentTarget instanceof HTMLElement)) return undefined;
  const {row, column} = currentTarget.dataset;
  return row === undefined || column === undefined ? undefined : {row: Number(row), column: Number(column)};
}
