/*
 * Lets Lighthouse judge the built Bonn pages as a phone would see them, served with brotli, and fails below the scores
 * that are promised. Of three runs the middle one counts, for one alone tells as much of the machine as of the page; on a
 * machine that has other work to do even three do. Asks nobody but this machine.
 */
import {readFile} from 'node:fs/promises';
import lighthouse from 'lighthouse';
import {computeMedianRun} from 'lighthouse/core/lib/median-run.js';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../test/support/browser.mjs';
import {openBrotliSite} from '../brotli-site.mjs';

const PAGES = ['/demo/bonn.html', '/demo/bonn-de.html', '/demo/bonn-from-feed.html'];
const FILES = [...PAGES, '/demo/city.css', '/partnership-elements.js', '/demo/bonn.json'];
const RUNS = 3;
const LEAST = {performance: 99, accessibility: 100, 'best-practices': 100, seo: 100};

const site = await openBrotliSite();
for (const path of FILES) await site.add(path, await readFile(`dist${path}`));
const browser = await puppeteer.launch(await findChromium());
try {
  for (const path of PAGES) {
    const runs = [];
    while (runs.length < RUNS) runs.push(await visit(path));
    judge(path, computeMedianRun(runs));
  }
} finally {
  await browser.close();
  await site.close();
}

/** @param {string} path @returns {Promise<import('lighthouse').Result>} */
async function visit(path) {
  const result = await lighthouse(site.origin + path, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: Object.keys(LEAST),
    logLevel: 'error',
  });
  if (!result) throw new Error(`${path} could not be visited.`);
  const {runtimeError} = result.lhr;
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  return result.lhr;
}

/** Prints the scores, and of those that are too low what they lost points for. @param {string} path @param {import('lighthouse').Result} result */
function judge(path, {categories, audits}) {
  const scores = Object.entries(LEAST).map(([id, least]) => ({
    id,
    least,
    score: Math.round(100 * (categories[id]?.score ?? 0)),
  }));
  console.log(`${path}: ${scores.map(({id, score}) => `${id} ${String(score)}`).join(', ')}`);
  for (const {id, least, score} of scores) {
    if (score >= least) continue;
    process.exitCode = 1;
    console.error(`  ${id} is to be ${String(least)} at least. It lost points for:`);
    for (const {id: audit, weight} of categories[id]?.auditRefs ?? []) {
      const {score: points = null, title = '', displayValue = ''} = audits[audit] ?? {};
      if (weight > 0 && points !== null && points < 1) console.error(`  - ${title} ${displayValue} (${audit})`);
    }
  }
}
