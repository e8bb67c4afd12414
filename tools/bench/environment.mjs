import {cpus} from 'node:os';

/** Where the figures were measured. @param {import('puppeteer-core').Browser} browser */
export async function environment(browser) {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: await browser.version(),
    processor: `${String(cpus().length)} × ${model.trim()}`,
    node: process.version,
  };
}
