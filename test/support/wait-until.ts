import {waitUntil as waitUntilTimeout} from '@open-wc/testing';

/** Below the time that a test may take, so that a test which fails says what it has waited for. */
const PATIENCE_MS = 50_000;

/** Waits until something is so, also on a busy machine, where a second is not much. */
export async function waitUntil(condition: () => unknown, what?: string): Promise<void> {
  await waitUntilTimeout(condition, what, {timeout: PATIENCE_MS});
}
