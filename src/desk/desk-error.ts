import type {FaultName, Values} from './words/fault.js';

/** A file that cannot be used at all. Its message is English; `code` and `values` word it in other languages. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  /** What is wrong, as a key of the desk's messages. */
  readonly code: FaultName;
  /** What the message names. */
  readonly values: Values;

  constructor(code: FaultName, values: Values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
