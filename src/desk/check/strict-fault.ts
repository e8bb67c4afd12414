import type {FaultName, Values} from '../words/fault.js';

export interface StrictFault {
  readonly path: string;
  readonly code: FaultName;
  readonly values: Values;
  /** What it probably should be. */
  readonly nearest?: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
