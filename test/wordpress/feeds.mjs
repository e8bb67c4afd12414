import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseFeed} from '../../dist/npm/feed.js';

const CACHE = new URL('.cache/', import.meta.url);

/** Means something to WordPress or to its editor, and is only text. */
export const ODD_TEXT = '[gallery] &#39; <b>x</b>';

const bonn = JSON.parse(await readFile(new URL('../../dist/demo/bonn.json', import.meta.url), 'utf8'));
const [first, ...others] = bonn.partners;

/** Bonn's feed, with something for each element. */
const written = {
  ...bonn,
  partners: [{...first, summary: {en: `${ODD_TEXT} "q" 'q' a\\b 😀 <!-- wp:html --> ]]>`}}, ...others],
  links: [{title: {en: 'Town twinning', de: 'Städtepartnerschaften'}, url: 'https://northhaven.example/twinning'}],
};

export const FEED = parseFeed(written).feed;

/** What the administrator chooses: a file on the disk. */
export const FEED_FILE = await write('feed.json', written);

/** A later one, in which a city has another name. */
export const LATER = {
  name: 'Kherson-on-the-Dnipro',
  file: await write('later.json', {
    ...written,
    partners: written.partners.map((partner) =>
      partner.id === 'kherson' ? {...partner, name: 'Kherson-on-the-Dnipro'} : partner,
    ),
  }),
};

/** @param {string} name @param {unknown} feed */
async function write(name, feed) {
  await mkdir(CACHE, {recursive: true});
  const path = fileURLToPath(new URL(name, CACHE));
  await writeFile(path, JSON.stringify(feed));
  return path;
}
