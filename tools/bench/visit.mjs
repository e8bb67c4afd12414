/* A first visit: a fresh browser context, so that nothing is cached, compiled or warm. */
import {probe} from './pages/probe.js';

/** @typedef {Awaited<ReturnType<typeof visitFirst>>} Visit */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */

/** 1.6 Mbit/s down, and 150 ms to the server and back. */
export const SLOW_NETWORK = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000};

/** In pixels. */
const WINDOW = {width: 1280, height: 800};

/** How long after the last item is shown the page is still watched, in milliseconds. */
const LATER = 250;
const PATIENCE = 90_000;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {object} how
 * @param {import('./contenders.mjs').Contender & {count: number}} how.contender
 * @param {number} how.slowdown
 * @param {typeof SLOW_NETWORK} [how.network]
 * @param {{width: number, height: number}} [how.window]
 */
export async function visitFirst(browser, address, {contender, slowdown, network, window = WINDOW}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(window);
  const devtools = await page.createCDPSession();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const failures = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => failures.push(String(error)));
  const {item, title = 'a', host, count} = contender;
  await page.evaluateOnNewDocument(probe, {item, title, host, count});
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  if (network) await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.goto(address);

  const cpu = async () => 1000 * (await metric(devtools, 'TaskDuration'));
  return {
    page,
    requests,
    failures,
    /** The processor time of the page's main thread so far, in milliseconds. */
    cpu,
    /**
     * How the first rendering went, and what it took from the start of the navigation; and what it took in all, with what
     * was left for later.
     */
    async rendered() {
      const rendered = await inTime(page.evaluate(() => globalThis.probe.rendered));
      const renderCpu = await cpu();
      await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), LATER);
      const {blocked, shift} = await page.evaluate((time) => globalThis.probe.soFar(time), rendered);
      return {rendered, renderCpu, laterCpu: await cpu(), blocked, shift};
    },
    /**
     * Time and processor time of what a function of the page waits for.
     *
     * @template Argument
     * @param {(argument: Argument) => Promise<number>} watch runs in the page
     * @param {Argument} argument
     * @param {() => Promise<void>} [act] what the visitor does once the page is watched
     */
    async timed(watch, argument, act) {
      const before = await cpu();
      // In an object, because a promise would be waited for before the visitor acts.
      const watched = await page.evaluateHandle(
        (text, value) => ({result: /** @type {Promise<number>} */ (globalThis.eval(`(${text})`)(value))}),
        String(watch),
        argument,
      );
      await act?.();
      const time = await inTime(watched.evaluate(({result}) => result));
      return {time, cpu: (await cpu()) - before};
    },
    /** Bytes of the heap and nodes of the page, after the garbage is collected. */
    async memory() {
      // What was removed is let go of only after a frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await devtools.send('HeapProfiler.collectGarbage');
      return {heap: await metric(devtools, 'JSHeapUsedSize'), nodes: await metric(devtools, 'Nodes')};
    },
    close: () => context.close(),
  };
}

/** @template Value @param {Promise<Value>} promise @returns {Promise<Value>} */
async function inTime(promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no right result within ${String(PATIENCE / 1000)} s`));
    }, PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** @param {CDPSession} devtools @param {string} wanted */
async function metric(devtools, wanted) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  const found = metrics.find(({name}) => name === wanted);
  if (!found) throw new Error(`The browser has no figure "${wanted}".`);
  return found.value;
}
