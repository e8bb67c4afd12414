import type * as check from './check.js';
import type * as importing from './import.js';
import type * as snippet from './snippet.js';

/** What each part of the desk exports that is loaded when it is needed. */
export interface Parts {
  readonly import: typeof importing;
  readonly check: typeof check;
  readonly snippet: typeof snippet;
}

/** Loads a part, once. */
export type PartLoader = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
