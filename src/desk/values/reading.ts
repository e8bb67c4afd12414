import type {FaultName, Values} from '../words/fault.js';

/** What was read from a cell, and what remains to be said about it. */
export interface Reading<Value> {
  /** Absent if nothing can be read. */
  readonly value?: Value;
  readonly faults?: readonly CellFault[];
}

/** Something about the value of a cell that the person should know. */
export interface CellFault {
  readonly code: FaultName;
  readonly values?: Values;
}

/** What people write where they know nothing. */
const NOTHING =
  /^(?:[-–—−.?_/*\s]+|n\/?a|n\.\s?a\.|k\.\s?a\.|none|null|nil|unbekannt|unknown|inconnu|desconocido|entfällt|keine?|nicht bekannt|0000|#(?:N\/A|NV|REF!|VALUE!|WERT!|BEZUG!|NAME\?|DIV\/0!))$/i;

/** Whether a cell says nothing. */
export function saysNothing(text: string): boolean {
  return text === '' || NOTHING.test(text);
}
