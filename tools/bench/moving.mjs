/*
 * What moves on a page while the elements load: each element with a link inside, with its content inside as a tag and as
 * a div, and with the page's line that keeps room, on a phone and on a wide window, with text below that is being read.
 */
import {roomStyle, snippet} from '../../dist/npm/static/snippet.js';
import {bonnFeed} from './bonn-page.mjs';
import {OWN_SCRIPT} from './contenders.mjs';
import {documentOf} from './site.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('../../dist/npm/options/descriptors.js').ElementName} Tag */
/** @typedef {{tag: Tag, options: Readonly<Record<string, string>>, item: string, count: number, fillsWindow?: boolean}} Case */

/** Widths and heights of windows, in pixels. */
export const WINDOWS = /** @type {const} */ ([
  {width: 360, height: 640},
  {width: 1200, height: 800},
]);

const FORMS = /** @type {const} */ (['a link', 'baked, tag', 'baked, div', 'a link and the line']);

const CARD = '[part~="card"]';
/** @type {readonly Case[]} */
const CASES = [
  {tag: 'partner-list', options: {}, item: CARD, count: 9, fillsWindow: true},
  {tag: 'partner-list', options: {limit: '3'}, item: `${CARD}:not(.later)`, count: 3},
  {tag: 'partner-list', options: {kind: 'project'}, item: CARD, count: ofKind('project')},
  {tag: 'partner-list', options: {layout: 'list'}, item: '[part~="row"]', count: 9},
  {tag: 'partner-list', options: {layout: 'table'}, item: 'tbody tr', count: 9},
  {tag: 'partner-map', options: {}, item: '[part~="dot"]', count: 9, fillsWindow: true},
  {tag: 'project-list', options: {}, item: CARD, count: 3},
  {tag: 'project-card', options: {project: 'fosu-lagoon'}, item: CARD, count: 1},
  {tag: 'network-badges', options: {}, item: '[part~="badge"]', count: 5},
  {
    tag: 'city-text',
    options: {},
    item: '[part~="section"]',
    count: sectionsOf(bonnFeed()),
    fillsWindow: true,
  },
  {tag: 'contact-card', options: {}, item: CARD, count: 1},
];

const FEED_URL = 'https://city.example/feed.json';
const FEED = JSON.stringify(bonnFeed());

/** @param {string} wanted */
function ofKind(wanted) {
  return bonnFeed().partners.filter(({kind}) => kind === wanted).length;
}

/** @param {object} feed */
function sectionsOf(feed) {
  return 'sections' in feed && Array.isArray(feed.sections) ? feed.sections.length : 0;
}

/** Each element in the forms that suit it; the first is the page without any. @type {readonly Contender[]} */
export const MOVING = [
  {name: 'nothing', is: 'empty', item: CARD, count: 0, markup: () => ''},
  ...(await Promise.all(CASES.flatMap((one) => FORMS.map((form) => contenderOf(one, form))))).flat(),
];

/** @param {Case} one @param {(typeof FORMS)[number]} form @returns {Promise<Contender[]>} */
async function contenderOf({tag, options, item, count, fillsWindow = false}, form) {
  if (form === 'a link and the line' && !fillsWindow) return [];
  const attributes = Object.entries(options).map(([name, value]) => ` ${name}="${value}"`);
  const name = `<${tag}${attributes.join('')}>`;
  const shared = {
    name: `${name}: ${form}`,
    is: /** @type {const} */ ('ours'),
    script: OWN_SCRIPT,
    host: tag,
    item,
    count,
  };
  if (!form.startsWith('baked')) {
    const link = '<a href="/partners">Our partner cities</a>';
    return [
      {
        ...shared,
        keepsRoom: form === 'a link and the line',
        markup: (feed) => `<${tag} src="${feed}"${attributes.join('')}>${link}</${tag}>`,
      },
    ];
  }
  const isTag = form === 'baked, tag';
  const made = await snippet({
    element: tag,
    options,
    feed: FEED,
    feedUrl: FEED_URL,
    lang: 'en',
    form: isTag ? 'tag' : 'div',
  });
  const [, start = '', rest = ''] = /^(<[\w-]+)(.*)$/.exec(made.html) ?? [];
  return [{...shared, markup: (feed) => `${start}${isTag ? ' src' : ' data-src'}="${feed}"${rest}`}];
}

const TEXT = `<p>${'A visitor reads this while the feed is on its way. '.repeat(16)}</p>`;

/** A page with text above and below. @type {import('./site.mjs').PageOf} */
export function movingPageOf({script, host = '', count, keepsRoom, markup}, {feed}) {
  const room = keepsRoom ? `<style>${roomStyle(/** @type {Tag} */ (host), 'tag')}</style>` : '';
  return documentOf({
    script,
    style: 'main { max-inline-size: 70rem; margin: 0 auto; padding: 1rem }',
    head: room,
    body: `<main>
<h1>Partner cities</h1>
<p>What comes below.</p>
${markup(feed, count)}
<h2>Afterwards</h2>
${TEXT}${TEXT}
</main>`,
  });
}
