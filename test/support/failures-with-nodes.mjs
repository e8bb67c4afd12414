/* global Node, XMLSerializer */
import {changedLibrary} from './changed-library.mjs';

/**
 * Plugin that reports a failed comparison of DOM nodes. The test runner cannot clone them, drops the whole report, and
 * would wait for it until the time limit.
 */
export function failuresWithNodes() {
  return changedLibrary('/__web-dev-server__web-socket.js', 'structuredClone(obj)', `(${copy})(obj)`);
}

/** Runs in the page. @param {unknown} result */
function copy(result) {
  try {
    return structuredClone(result);
  } catch {
    return JSON.parse(
      JSON.stringify(result, (_, value) =>
        value instanceof Node ? new XMLSerializer().serializeToString(value) : value,
      ),
    );
  }
}
