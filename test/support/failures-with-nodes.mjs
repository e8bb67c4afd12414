/* global Node, XMLSerializer */
/**
 * Plugin that reports a failed comparison of DOM nodes. The test runner cannot clone them, drops the whole report, and
 * would wait for it until the time limit.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function failuresWithNodes() {
  const clone = 'structuredClone(obj)';
  return {
    name: 'failures-with-nodes',
    transform({path, body}) {
      if (!path.endsWith('/__web-dev-server__web-socket.js')) return undefined;
      if (typeof body !== 'string' || !body.includes(clone)) throw new Error('Results are sent in another way.');
      return body.replace(clone, `(${copy})(obj)`);
    },
  };
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
