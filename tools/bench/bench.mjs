/*
 * How fast the elements are, beside the least that a browser must do for the same content, and beside what others use.
 * Serves the built library and drives Chromium. Within a round each contender is visited once, in shuffled order, so
 * that all meet the same load; what counts are the ratios within a round to the floor.
 *
 *   npm run bench -- --quick                              a first impression
 *   npm run bench -- --feed varied --n 209,1000           one feed, some of its lengths
 *   npm run bench -- --title cards --rounds 9             one contest, more exactly
 *   npm run bench -- --only partner-list                  one contender, and the floors it is compared with
 *   npm run bench -- --script other/partnership-elements.js --as before
 *                                                         ours once more with another build, called "partner-list before"
 *   npm run bench -- --moving                             what moves while the elements load, which is not about speed
 *   npm run bench -- --write                              also results.json, README.md beside it, and a sentence in the
 *                                                         guide; with --moving, results-moving.json and the guide's table
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
import {checkPlaces, write} from './write.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string'},
    n: {type: 'string'},
    feed: {type: 'string'},
    title: {type: 'string'},
    only: {type: 'string'},
    script: {type: 'string'},
    as: {type: 'string', default: 'before'},
    quick: {type: 'boolean', default: false},
    moving: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});

const {quick, moving, n, feed, title, rounds, only, script} = options;
const contests = contestsFor({quick, moving, n, feed, title, rounds, only, other: script && options.as});
if (contests.length === 0) throw new Error('No contest is like this, or has this contender.');
if (options.write && (quick || [n, feed, title, rounds, only].some((option) => option !== undefined))) {
  throw new Error('Only a whole run is written down: leave the other options out.');
}

if (options.write) await checkPlaces();

const site = await openBenchSite(script);
const browser = await puppeteer.launch({...(await findChromium()), protocolTimeout: 120_000});
try {
  const results = [];
  for (const contest of contests) results.push(await hold(contest, {site, browser}));
  const summary = summarize(results, await environment(browser));
  console.log(reportOf(summary));
  if (options.write) await write(moving ? 'moving' : 'speed', summary);
} finally {
  await browser.close();
  await site.close();
}
