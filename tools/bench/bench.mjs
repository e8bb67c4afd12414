/*
 * How fast the elements are, beside the least that a browser must do for the same content, and beside what others use.
 * Serves the built library and drives Chromium. Within a round each contender is visited once, in shuffled order, so
 * that all meet the same load; what counts are the ratios within a round to the floor.
 *
 *   npm run bench -- --quick                 a first impression
 *   npm run bench -- --n 1000 --rounds 9     one length, more exactly
 *   npm run bench -- --only partner-list     one contender, and the floor it is compared with
 *   npm run bench -- --write                 also results.json and the figures in the README
 */
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../test/support/browser.mjs';
import {contestsFor} from './contests.mjs';
import {environment} from './environment.mjs';
import {hold} from './hold.mjs';
import {reportOf} from './report.mjs';
import {openBenchSite} from './site.mjs';
import {summarize} from './summary.mjs';
import {write} from './write.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string'},
    n: {type: 'string'},
    only: {type: 'string'},
    quick: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});

const contests = contestsFor(options);
if (contests.length === 0) throw new Error('No contest is of this length, or has this contender.');
if (options.write && (options.rounds ?? options.n ?? options.only ?? options.quick)) {
  throw new Error('Only a whole run is written down: leave the other options out.');
}

const site = await openBenchSite();
const browser = await puppeteer.launch({...(await findChromium()), protocolTimeout: 120_000});
try {
  const results = [];
  for (const contest of contests) results.push(await hold(contest, {site, browser}));
  const summary = summarize(results, await environment(browser));
  console.log(reportOf(summary));
  if (options.write) await write(summary);
} finally {
  await browser.close();
  await site.close();
}
