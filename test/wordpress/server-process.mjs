import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';

/**
 * Starts a server, and returns as soon as it says that it is ready.
 *
 * @param {string} program
 * @param {readonly string[]} options
 * @param {RegExp} ready of the line that says so
 * @param {Record<string, string>} [environment] what it is given besides
 */
export async function startServer(program, options, ready, environment = {}) {
  // In a group of its own: PHP leaves its workers behind when it alone is ended.
  const server = spawn(program, options, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...environment},
  });
  const ended = once(server, 'exit');
  const endGroup = () => {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid);
  };
  process.on('exit', endGroup);
  // Otherwise a signal ends this process without the event above.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const end = async () => {
    process.off('exit', endGroup);
    endGroup();
    await ended;
  };
  const line = await new Promise((resolve, reject) => {
    /** @type {string[]} */
    const said = [];
    for (const stream of [server.stdout, server.stderr]) {
      createInterface(stream).on('line', (text) => {
        said.push(text);
        const found = ready.exec(text);
        if (found) resolve(found);
      });
    }
    ended.then(() => {
      reject(new Error(`${program} ended:\n${said.join('\n')}`));
    }, reject);
  });
  return {line: /** @type {RegExpExecArray} */ (line), end};
}
