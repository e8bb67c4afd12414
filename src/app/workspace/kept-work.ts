import type {DeskState} from './desk-state.js';

const KEY = 'partnership-desk';

/** Work that stays in this browser, if the person wants it. */
export const keptWork = {
  /** @returns the work of last time; `undefined` if there is none, or the browser keeps nothing */
  read(): DeskState | undefined {
    try {
      const text = localStorage.getItem(KEY);
      // Written by `write`.
      return text === null ? undefined : (JSON.parse(text) as DeskState);
    } catch {
      return undefined;
    }
  },

  /** @returns whether the browser keeps it */
  write(state: DeskState): boolean {
    try {
      localStorage.setItem(KEY, JSON.stringify(state));
      return true;
    } catch {
      return false;
    }
  },

  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  },
};
