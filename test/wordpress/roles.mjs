/*
 * Every block, and every option once, written by each role in each editor, looked at with and without a script. The last
 * part of the walk looks at the same pages when the plugin is gone.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {optionsOf, propertyName} from '../../dist/npm/options/option.js';
import {DESCRIPTORS} from '../../dist/npm/options/descriptors.js';
import {ELEMENT_NAMES} from '../support/elements.mjs';
import {addBlocks, invalidBlocks, openNew, publish, reopen, waitForContent} from './block-editor.mjs';
import {writeClassic} from './classic-editor.mjs';
import {FEED, ODD_TEXT} from './feeds.mjs';
import {readPlaces, visitPublic} from './public-page.mjs';
import {record} from './record.mjs';

/**
 * @typedef {import('./public-page.mjs').Shown} Shown
 * @typedef {import('./site-under-test.mjs').SiteUnderTest} SiteUnderTest
 * @typedef {{role: string, way: string, element: string, place: string, script: Shown, plain: Shown, gone?: Shown}} Row
 * @typedef {{role: string, way: Way, link: string, places: Record<string, string>}} Written
 * @typedef {keyof typeof SHOWN} Way
 */

/** What is shown of what is written in each way, and what is left when the plugin is gone. */
export const SHOWN = /** @satisfies {Record<string, Record<'script' | 'plain' | 'gone', Shown>>} */ ({
  'block editor: block': {script: 'element', plain: 'content', gone: 'content'},
  'block editor: Custom HTML': {script: 'element', plain: 'link', gone: 'link'},
  'block editor: shortcode': {script: 'element', plain: 'link', gone: 'shortcode'},
  'classic editor: div': {script: 'element', plain: 'link', gone: 'link'},
  'classic editor: shortcode': {script: 'element', plain: 'link', gone: 'shortcode'},
});

/** Without them an element shows nothing. @type {Record<string, Record<string, string>>} */
const REQUIRED = {'project-card': {project: String(FEED.projects?.[0]?.id)}};
const FALLBACK = '<a href="https://northhaven.example/partners">Our partner cities</a>';

/** What has been written, in each WordPress. @type {WeakMap<SiteUnderTest, {written: Written, rows: Row[]}[]>} */
const looked = new WeakMap();

/** @param {() => SiteUnderTest} open */
export function roles(open) {
  for (const role of /** @type {const} */ (['administrator', 'editor', 'author'])) {
    describe(`as ${role}`, () => {
      it('each block, div and shortcode of the block editor is shown, with and without a script', async () => {
        const site = open();
        const page = site.pages[role];
        await openNew(page, 'post');
        await addBlocks(page, [
          ...ELEMENT_NAMES.map((name) => inGroup(placeOf(name, 'block'), blockOf(name, REQUIRED[name]))),
          ...ELEMENT_NAMES.map((name) =>
            inGroup(placeOf(name, 'html'), {name: 'core/html', attributes: {content: divOf(name)}}),
          ),
          ...ELEMENT_NAMES.map((name) =>
            inGroup(placeOf(name, 'shortcode'), {name: 'core/shortcode', attributes: {text: shortcodeOf(name)}}),
          ),
        ]);
        await waitForContent(page);
        const {link} = await publishedAgain(page, `Blocks of the ${role}`);
        await lookAt(site, {role, way: 'block editor: block', link, places: placesOf('block')});
        await lookAt(site, {role, way: 'block editor: Custom HTML', link, places: placesOf('html')});
        await lookAt(site, {role, way: 'block editor: shortcode', link, places: placesOf('shortcode')});
      });

      it('each option of each block is in the page', async () => {
        const site = open();
        const page = site.pages[role];
        const options = everyOption();
        await openNew(page, 'post');
        await addBlocks(
          page,
          options.map((option) =>
            inGroup(placeOfOption(option), blockOf(option.element, {[option.name]: option.value})),
          ),
        );
        await waitForContent(page);
        const {link} = await publishedAgain(page, `Options of the ${role}`);
        const visit = await visitPublic(site, link, {script: false});
        const written = await visit.page.evaluate(
          (places, divs) =>
            places.map((place) => {
              const div = document.getElementById(place)?.querySelector(divs);
              return div instanceof HTMLElement ? {...div.dataset} : {};
            }),
          options.map(placeOfOption),
          ELEMENT_NAMES.map((name) => `div[data-${name}]`).join(),
        );
        await visit.close();
        for (const [index, {element, name, value}] of options.entries()) {
          assert.equal(written[index][propertyName(name)], value, `${element} ${name}`);
        }
        const alive = await visitPublic(site, link);
        assert.deepEqual(alive.said, []);
        await alive.close();
      });

      it('each div and shortcode of the classic editor is shown, with and without a script', async () => {
        const site = open();
        const lines = ELEMENT_NAMES.flatMap((name) => [
          `<div id="${placeOf(name, 'html')}">${divOf(name)}</div>`,
          `<div id="${placeOf(name, 'shortcode')}">${shortcodeOf(name)}</div>`,
        ]);
        const link = await writeClassic(site.pages[role], `Classic of the ${role}`, lines.join('\n'));
        await lookAt(site, {role, way: 'classic editor: div', link, places: placesOf('html')});
        await lookAt(site, {role, way: 'classic editor: shortcode', link, places: placesOf('shortcode')});
      });
    });
  }
}

/** Looks at all that has been written when the plugin is gone, and makes the table. @param {SiteUnderTest} site */
export async function lookAgain(site) {
  for (const {written, rows} of looked.get(site) ?? []) {
    for (const script of [true, false]) {
      const shown = await readPublic(site, written, script);
      for (const row of rows) {
        row.gone = shown[row.place].shown;
        assert.equal(row.gone, SHOWN[written.way].gone, `${row.role}, ${row.way}, ${row.element}`);
      }
    }
  }
  const rows = (looked.get(site) ?? []).flatMap((each) => each.rows);
  await record(site.version, {rows});
  return rows;
}

/** @param {SiteUnderTest} site @param {Written} written */
async function lookAt(site, written) {
  const {role, way, places} = written;
  const alive = await readPublic(site, written, true);
  const plain = await readPublic(site, written, false);
  const rows = Object.entries(places).map(([place, element]) => ({
    ...{role, way, element},
    place,
    script: alive[place].shown,
    plain: plain[place].shown,
  }));
  looked.set(site, [...(looked.get(site) ?? []), {written, rows}]);
  for (const row of rows) {
    assert.equal(row.script, SHOWN[way].script, `${role}, ${way}, ${row.element}, with the script`);
    assert.equal(row.plain, SHOWN[way].plain, `${role}, ${way}, ${row.element}, without a script`);
    if (row.plain === 'content' && row.element === 'partner-list') assert.ok(plain[row.place].words.includes(ODD_TEXT));
  }
}

/** What visitors get, by place. @param {SiteUnderTest} site @param {Written} written @param {boolean} script */
async function readPublic(site, {link, places}, script) {
  const visit = await visitPublic(site, link, {script});
  const shown = await readPlaces(visit.page, places);
  await visit.close();
  assert.deepEqual(visit.said, [], link);
  return shown;
}

/**
 * Publishes, sees that the editor recognises every block when it is opened again, and publishes once more.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} title
 */
async function publishedAgain(page, title) {
  const {id} = await publish(page, title);
  await reopen(page, id);
  assert.deepEqual(await invalidBlocks(page), []);
  return publish(page, title);
}

/** Each option of each element once, with a value that the feed has. */
function everyOption() {
  return ELEMENT_NAMES.flatMap((element) =>
    Object.entries(optionsOf(DESCRIPTORS[element])).flatMap(([name, option]) =>
      option.type === 'address' ? [] : {element, name, value: valueOf(option)},
    ),
  );
}

/** @param {import('../../dist/npm/options/option.js').Option} option @returns {string} */
function valueOf(option) {
  switch (option.type) {
    case 'choice':
      return option.values.at(-1) ?? '';
    case 'number':
      return String(option.least + 1);
    case 'flag':
      return '';
    case 'address':
      throw new Error('The feed of a site is no option of its blocks.');
    default:
      return option.accepted(FEED, FEED)[0] ?? '';
  }
}

/** @param {string} element @param {Record<string, string>} [options] @returns {import('./block-editor.mjs').Made} */
function blockOf(element, options = {}) {
  const attributes = Object.entries({...REQUIRED[element], ...options}).map(([name, value]) => [
    propertyName(name),
    value === '' ? true : value,
  ]);
  return {name: `partnership-elements/${element}`, attributes: Object.fromEntries(attributes)};
}

/** A box with an id. @param {string} id @param {import('./block-editor.mjs').Made} inner @returns {import('./block-editor.mjs').Made} */
function inGroup(id, inner) {
  return {name: 'core/group', attributes: {anchor: id}, innerBlocks: [inner]};
}

/** @param {string} element */
function divOf(element) {
  const options = Object.entries(REQUIRED[element] ?? {}).map(([name, value]) => ` data-${name}="${value}"`);
  return `<div data-${element}${options.join('')}>${FALLBACK}</div>`;
}

/** @param {string} element */
function shortcodeOf(element) {
  const options = Object.entries(REQUIRED[element] ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  return `[${element}${options.join('')}]${FALLBACK}[/${element}]`;
}

/** @param {string} element @param {string} way */
function placeOf(element, way) {
  return `${element}-as-${way}`;
}

/** The element of each place. @param {string} way */
function placesOf(way) {
  return Object.fromEntries(ELEMENT_NAMES.map((name) => [placeOf(name, way), name]));
}

/** @param {{element: string, name: string}} option */
function placeOfOption({element, name}) {
  return `${element}-with-${name}`;
}
