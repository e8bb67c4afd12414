import {snippet} from '../../static/snippet.js';
import {feedAddress} from './addresses.js';
import {writtenOptions} from './element-markup.js';
import {FORM_OF_PLACE} from './places.js';
import type {SnippetSettings} from './settings.js';

/**
 * The line to paste, with the content of the feed inside.
 *
 * @param feed the JSON value of the feed
 * @param lang of the content, where the settings name none
 * @throws {SnippetError} if the feed cannot be used, or an option names what it does not have
 */
export async function bakedSnippet(settings: SnippetSettings, feed: unknown, lang: string): Promise<string> {
  const {html} = await snippet({
    element: settings.element,
    options: Object.fromEntries(writtenOptions(settings)),
    feed,
    feedUrl: feedAddress(settings),
    lang: settings.lang || lang,
    form: FORM_OF_PLACE[settings.place],
    followsPage: settings.lang === '',
  });
  return html;
}
