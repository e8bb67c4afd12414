import {deskLanguage} from '../../desk/words/describe.js';
import {bake} from '../../app/snippet/bake.js';
import {parseHtml} from '../../app/snippet/parse-html.js';
import type {ElementName} from '../../options/descriptors.js';
import type {Attributes} from '../wp/blocks.js';
import {pluginData} from '../wp/plugin-data.js';
import {snippetSettings} from './snippet-settings.js';
import type {ReadyFeed} from './site-feed.js';

/** What a page without scripts shows of a block, or in the words of the editor why there is nothing. */
export type BakedContent =
  | {readonly html: string; readonly isEmpty: boolean; readonly problems?: never}
  | {readonly problems: readonly string[]; readonly html?: never; readonly isEmpty?: never};

/** Writes the content of the feed for a block, as browsers write it back: so it equals what is read from a saved page. */
export async function bakeContent(
  element: ElementName,
  attributes: Attributes,
  {value}: ReadyFeed,
): Promise<BakedContent> {
  const settings = snippetSettings(element, attributes);
  const language = deskLanguage(pluginData.language);
  const inPage = {...settings, lang: settings.lang || pluginData.siteLanguage};
  const {html, problems} = await bake(inPage, 'wordpress-blocks', value, language);
  if (problems) return {problems};
  const div = parseHtml(html).body.firstElementChild;
  return {html: div?.innerHTML ?? '', isEmpty: !div?.firstElementChild?.firstElementChild};
}
