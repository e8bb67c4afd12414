/*
 * Runs test files in WebKitGTK over WebDriver, on a virtual screen. Each file gets a browser of its own, because its
 * engine may crash, and a page that has crashed answers nothing: not the next file, and not the request to close it.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {Builder} from 'selenium-webdriver';
import {listenOnLoopback} from '../../tools/loopback.mjs';

/** It has no types. @type {{waitForServer: (url: string, timeout: number) => Promise<unknown>}} */
const {waitForServer} = createRequire(import.meta.url)('selenium-webdriver/http/util.js');

/**
 * The launcher for `browsers` of the test runner.
 *
 * @param {string} binary the browser of WebKitGTK
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher(binary) {
  /** Ends the browser of a session. @type {Map<string, () => void>} */
  const running = new Map();
  const display = startScreen();
  return {
    name: 'WebKitGTK',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      const {address, end} = await startDriver(await display);
      running.set(id, end);
      const driver = await new Builder().usingServer(address).withCapabilities(capabilities(binary)).build();
      await driver.get(url);
    },
    isActive: (id) => running.has(id),
    // Only used to report a page that navigates away, which ends its test in any case.
    getBrowserUrl: () => undefined,
    stopSession(id) {
      running.get(id)?.();
      running.delete(id);
      return Promise.resolve({});
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugging in WebKitGTK.')),
  };
}

/** @param {string} binary */
function capabilities(binary) {
  return {
    browserName: 'MiniBrowser',
    // The test runner waits for the tests, and `get()` would wait for the load event.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
}

/** @param {string} display */
async function startDriver(display) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    // In a process group with its browser, so that both end at once.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const end = endWithThis(driver, () => driver.pid !== undefined && process.kill(-driver.pid, 'SIGKILL'));
  const address = `http://127.0.0.1:${port}`;
  await waitForServer(address, 10_000);
  return {address, end};
}

async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithThis(screen, () => screen.kill());
  let number = '';
  // The number and its line end come in two pieces, and Xvfb dies if the pipe is closed between them.
  for await (const piece of /** @type {import('node:stream').Readable} */ (screen.stdio[3])) {
    number += String(piece);
    if (number.includes('\n')) break;
  }
  return `:${number.trim()}`;
}

/**
 * Ends a process with this one, without keeping this one alive. Returns what ends it before.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} kill
 */
function endWithThis(child, kill) {
  process.once('exit', kill);
  child.unref();
  return () => {
    process.off('exit', kill);
    kill();
  };
}

async function freePort() {
  const server = createServer();
  const {port} = new URL(await listenOnLoopback(server));
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
