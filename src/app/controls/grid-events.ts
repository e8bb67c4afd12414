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
