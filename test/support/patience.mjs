import {changedLibrary} from './changed-library.mjs';

/**
 * Plugin that lets `waitUntil` of `@open-wc/testing` wait as long as a test may take, where it gives up after a second,
 * which is soon on a machine that has other work to do; and look more often, because most waits are short.
 */
export function patientWaiting() {
  return changedLibrary(
    '/@open-wc/testing-helpers/src/helpers.js',
    '{ interval = 50, timeout = 1000 }',
    '{ interval = 10, timeout = 60_000 }',
  );
}
