import {findElements} from '../../app/snippet/find-elements.js';
import {parseHtml} from '../../app/snippet/parse-html.js';
import {readSnippet} from '../../app/snippet/read-snippet.js';
import {ELEMENT_NAMES} from '../../options/descriptors.js';
import {createBlock, type Block} from '../wp/blocks.js';
import {pluginData} from '../wp/plugin-data.js';
import {blockName} from './block-name.js';
import {toAttributes} from './block-options.js';
import {snippetSettings} from './snippet-settings.js';

const MENTIONS_ELEMENT = new RegExp(ELEMENT_NAMES.join('|'));

/**
 * The block of a snippet: a tag, a div or a shortcode, with or without content inside. `undefined` if there is more in it, or
 * if it shows another feed than the site's, which a block cannot.
 *
 * What is inside is not taken over: the block writes it from the feed, and nobody has looked at what a clipboard holds.
 */
export function toBlock(html: string): Block | undefined {
  if (!MENTIONS_ELEMENT.test(html)) return undefined;
  const read = readSnippet(html, snippetSettings('partner-list', {}));
  if (!read || read.others > 0 || !isSiteFeed(read.settings.feed)) return undefined;
  const {element, options, lang} = read.settings;
  return createBlock(blockName(element), {...toAttributes(element, options), lang: lang || undefined});
}

/** Whether HTML is nothing but one element, apart from the tag of the script. */
export function isOneElement(html: string): boolean {
  const {body} = parseHtml(html);
  for (const script of body.querySelectorAll('script, style')) script.remove();
  const [found] = findElements(body);
  const [child] = body.children;
  return found !== undefined && found.place === child && body.children.length === 1 && outside(body) === '';
}

/** One shortcode, with or without content that has no other in it. */
const ONE_SHORTCODE = new RegExp(
  `^\\[(${ELEMENT_NAMES.join('|')})(?![\\w-])[^\\]]*\\](?:(?:(?!\\[/?\\w)[^])*\\[/\\1\\])?$`,
);

/** Whether a text is nothing but a shortcode of ours. */
export function isOneShortcode(text: string): boolean {
  return ONE_SHORTCODE.test(text.trim());
}

function outside(body: HTMLElement): string {
  const texts = [...body.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return texts.map(({textContent}) => textContent?.trim() ?? '').join('');
}

/** Whether an address is that of the site's feed, whatever version the plugin has appended. */
function isSiteFeed(feed: string): boolean {
  if (feed === '') return true;
  const [written, site] = [feed, pluginData.feedUrl].map(withoutVersion);
  return written !== undefined && written === site;
}

function withoutVersion(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  url.searchParams.delete('v');
  return url.href;
}
