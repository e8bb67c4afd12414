import type en from './english.js';

/** What a message names, by the placeholder in braces. */
export type Values = Readonly<Record<string, string | number>>;

/** Everything that the desk can say about a file, a row, a cell or a field. */
export type FaultName = keyof typeof en.faults;

/** What is wrong, or how it was read; and what to do. */
export interface Fault {
  readonly what: string;
  readonly remedy: string;
}

/** All that the desk says, in one language. English is the source of the keys. */
export interface DeskMessages {
  readonly faults: Readonly<Record<FaultName, Fault>>;
  readonly texts: Readonly<Record<keyof typeof en.texts, string>>;
}
