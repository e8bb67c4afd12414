/* The demo page of the City of Bonn: with the elements, without them, and written by hand. */
import {readFileSync} from 'node:fs';

const FEED = 'stories/feeds/bonn.json';
const PAGE = 'stories/pages/bonn.html';
const STYLES = 'stories/pages/city.css';
const OWN_SCRIPT_TAG = '<script src="../partnership-elements.js" defer></script>';

/** Bonn's feed. @returns {import('./varied-feed.mjs').BenchFeed} */
export function bonnFeed() {
  return JSON.parse(readFileSync(FEED, 'utf8'));
}

/**
 * The page of a contender in the contest about Bonn's page.
 *
 * @type {import('./site.mjs').PageOf}
 */
export function bonnPageOf({is, script, alongside}, {feed, look}) {
  const page = readFileSync(PAGE, 'utf8');
  if (!page.includes(OWN_SCRIPT_TAG)) throw new Error(`${PAGE} has not the script that is expected.`);
  const scripts = [alongside, script].flatMap((path) =>
    path ? `<script src="${path}" data-feed="${feed}" defer></script>` : [],
  );
  const styles = `<style>${readFileSync(STYLES, 'utf8')}${is === 'ours' ? '' : `* { box-sizing: border-box } .shown { margin-block: 1.75rem } .projects > .shown { margin-block: 0 } .shown > article { block-size: 100% }${look}`}</style>`;
  const whole = page
    .replace('<link rel="stylesheet" href="city.css" />', () => styles)
    .replace(OWN_SCRIPT_TAG, () => scripts.join(''));
  return is === 'ours' ? whole : withPlaces(whole, is === 'empty');
}

/** The page with a place where each element was, or with nothing. @param {string} page @param {boolean} isEmpty */
function withPlaces(page, isEmpty) {
  return page.replace(/<(partner-list|project-card|network-badges)([^>]*)>[^]*?<\/\1>/g, (_, _tag, attributes) =>
    isEmpty
      ? ''
      : `<div class="shown"${attributes.replace(' kind=', ' data-partners=').replace(' project=', ' data-project=')}></div>`,
  );
}
