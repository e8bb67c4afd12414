/* What the tests of this folder share: a reader of some language, and the feed of Bonn. */
import {parseFeed} from '../../src/data/parse-feed.js';
import type {Feed} from '../../src/data/schema.js';
import {localizerFor, type Localizer} from '../../src/i18n/localizer.js';
import {interfaceLanguage, loadMessages} from '../../src/i18n/message-catalog.js';
import type {Phrase, PhraseList} from '../../src/i18n/phrase.js';

/** What speaks to a reader of this language, of a feed in these. */
export async function reader(tag: string, feedLanguages: readonly string[] = ['en', 'de']): Promise<Localizer> {
  await loadMessages(interfaceLanguage(tag));
  return localizerFor(tag, feedLanguages)!;
}

/** The words, without their languages. */
export function said(words: Phrase | PhraseList): string {
  return [words]
    .flat()
    .map(({text}) => text)
    .join('');
}

/** The feed of the City of Bonn. */
export async function bonnFeed(): Promise<Feed> {
  return parseFeed(await (await fetch('/feeds/bonn.json')).json()).feed!;
}
