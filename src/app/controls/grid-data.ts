/* What a grid shows. */

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
