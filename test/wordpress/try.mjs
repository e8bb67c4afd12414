/*
 * A WordPress with the plugin, to be tried by hand, until Ctrl+C: `npm run release`, then
 * `node test/wordpress/try.mjs`, or `… try.mjs debian` for the older one.
 */
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/browser.mjs';
import {addPeople, installPlugin, logIn} from './administration.mjs';
import {ADMINISTRATOR, PEOPLE} from './people.mjs';
import {pluginZip} from './plugin-zip.mjs';
import {WORDPRESSES} from './wordpress.mjs';

const [name = 'npm'] = process.argv.slice(2);
const wordpress = WORDPRESSES[name];
if (!wordpress) throw new Error(`There is no "${name}". Choose one of: ${Object.keys(WORDPRESSES).join(', ')}.`);
const server = await wordpress.start();
const browser = await puppeteer.launch(await findChromium());
const page = await logIn(browser, server.origin, ADMINISTRATOR);
await addPeople(page);
await installPlugin(page, await pluginZip());
await browser.close();
const people = Object.values(PEOPLE).map((person) => `  ${person.name}: ${person.password}`);
console.log(`${server.origin}/wp-admin/ (files in ${server.folder})\n${people.join('\n')}`);
