/**
 * Plugin that changes a line of a library, for what it has no option for. Fails where the library has another line.
 *
 * @param {string} path the end of the path of a module
 * @param {string} line
 * @param {string} replacement
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function changedLibrary(path, line, replacement) {
  return {
    name: `changed-library:${path}`,
    transform(context) {
      if (!context.path.endsWith(path)) return undefined;
      if (typeof context.body !== 'string' || !context.body.includes(line))
        throw new Error(`${path} has no "${line}".`);
      return context.body.replace(line, replacement);
    },
  };
}
