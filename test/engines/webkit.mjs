import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {listenOnLoopback} from '../../tools/loopback.mjs';

/** It has no types. @type {{waitForServer: (url: string, timeout: number) => Promise<unknown>}} */
const {waitForServer} = createRequire(import.meta.url)('selenium-webdriver/http/util.js');

/** Starts WebKitWebDriver on a virtual screen; both end with this process. Returns the address of the driver. */
export async function startWebKitDriver() {
  const display = await startScreen();
  const port = await freePort();
  keep(
    spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    }),
  );
  const address = `http://127.0.0.1:${port}`;
  await waitForServer(address, 5000);
  return address;
}

async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  keep(screen);
  let number = '';
  // The number and its line end come in two pieces, and Xvfb dies if the pipe is closed between them.
  for await (const piece of /** @type {import('node:stream').Readable} */ (screen.stdio[3])) {
    number += String(piece);
    if (number.includes('\n')) break;
  }
  return `:${number.trim()}`;
}

/** Ends a process with this one, without keeping this one alive. @param {import('node:child_process').ChildProcess} child */
function keep(child) {
  process.on('exit', () => child.kill());
  child.unref();
}

async function freePort() {
  const server = createServer();
  const {port} = new URL(await listenOnLoopback(server));
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
