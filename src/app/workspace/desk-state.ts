import type {Column} from '../../desk/columns/column.js';
import type {TableKind} from '../../desk/columns/meaning.js';
import type {HostCity} from '../../desk/import-tables.js';
import type {ImportReport} from '../../desk/report.js';
import type {TableFile} from '../../desk/tables/read-tables.js';
import type {KeptEdit} from './edit.js';
import type {Json, JsonObject} from './json.js';

/** What a person has said about a table. */
export interface TableAnswers {
  readonly kind?: TableKind;
  readonly language?: string;
  /** Only the columns that something was said about. */
  readonly columns: readonly Column[];
}

/** Everything that can be undone. Plain JSON, so that it can be kept. */
export interface DeskState {
  /** The files with tables. */
  readonly sources: readonly TableFile[];
  readonly city?: HostCity;
  /** By name of the table. */
  readonly answers: Readonly<Record<string, TableAnswers>>;
  readonly withContacts: boolean;
  /** Whether there is to be a feed without a table. */
  readonly isStarted: boolean;
  /** What became of the tables. */
  readonly report?: ImportReport | undefined;
  /** The feed that was opened, as it was written. */
  readonly origin?: {readonly name: string; readonly text: string; readonly feed: JsonObject};
  /** Changes by hand, to make again when the tables are read in another way. */
  readonly edits: readonly KeptEdit[];
  /** The feed as it is now. */
  readonly feed?: JsonObject | undefined;
  /** What was chosen for the lines to paste. */
  readonly settings: Readonly<Record<string, Json>>;
}

export const EMPTY: DeskState = {
  sources: [],
  answers: {},
  withContacts: false,
  isStarted: false,
  edits: [],
  settings: {},
};
