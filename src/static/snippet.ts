/*
 * Makes the HTML that an editor pastes. It contains the current content of the feed, because a page shows what is
 * inside the tag while the script is blocked, the feed is unavailable, or the tag has been stripped.
 *
 * Needs no DOM, so it runs in Node too. Asynchronous, because the messages of a language are loaded on demand.
 */
import {parseFeed} from '../data/parse-feed.js';
import type {Problem} from '../data/problem.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Feed} from '../data/schema.js';
import {directionOf, languageMatches} from '../i18n/language-tag.js';
import en from '../i18n/locales/en.js';
import {Localizer} from '../i18n/localizer.js';
import {INTERFACE_LANGUAGES, interfaceLanguage, loadMessages, messagesOf} from '../i18n/message-catalog.js';
import {inOwnWords} from '../i18n/own-words.js';
import type {ElementName} from '../options/descriptors.js';
import type {OnInvalid} from '../options/parse-options.js';
import {wrap} from './forms.js';
import {toHtml} from './markup.js';
import {readFile} from './read-file.js';
import {validateRequest, type SnippetRequest} from './request.js';
import {sectionOf} from './section.js';
import {SnippetError, invalidValue, throwIf} from './snippet-error.js';
import {checkSource, propertiesOf, givenOptions} from './given-options.js';

export {roomStyle} from './room-style.js';
export {SnippetError};
export {frameSnippet, oEmbedAnswer, type FrameRequest, type OEmbedAnswer} from './frame-snippet.js';
export type {ElementName, Problem, SnippetRequest};
export type {Form} from './forms.js';
export type {OptionName, Options} from './given-options.js';

/** A snippet, and what its editor should know. */
export interface Snippet {
  /** One line of HTML, to be pasted as source. */
  readonly html: string;
  /**
   * What of the feed could not be used, and whether the elements have no messages in the language. Empty if all is
   * well.
   */
  readonly problems: readonly Problem[];
}

/**
 * Makes the paste-ready HTML of an element with the current content of a feed inside: `section`, headings, paragraphs,
 * lists, links and `details` only, followed by the date when the feed was last checked. Pictures and logos are left out.
 *
 * @throws {SnippetError} if any input is not accepted, or the feed cannot be used. It lists everything that is wrong. A
 * partial snippet is never returned, because editors paste it without checking.
 *
 * @example
 * const {html, problems} = await snippet({
 *   element: 'partner-list',
 *   options: {kind: 'twinning', 'heading-level': 3},
 *   feed: await readFile('feed.json'),
 *   feedUrl: 'https://www.example.org/feed.json',
 *   lang: 'de',
 * });
 */
export async function snippet<Element extends ElementName>(request: SnippetRequest<Element>): Promise<Snippet> {
  const {element, options = {}, feedUrl, lang, form = 'tag', followsPage = false} = request;
  throwIf(validateRequest({element, feedUrl, lang, form}));
  const file = readFile(request.feed);
  const {feed, problems} = parseFeed(file.value);
  if (!feed) throw new SnippetError(problems);

  const wrong: Problem[] = [];
  const given = givenOptions(element, options, wrong);
  const onInvalid: OnInvalid = (option, value, accepted) => {
    wrong.push(invalidValue(`options.${option}`, value, `Write ${accepted}.`));
  };
  checkSource(given.get('src'), onInvalid);
  const localizer = await localizerOf(lang, feed);
  const direction = directionOf(localizer.lang);
  const href = (link: string | undefined, contact?: boolean) => resolveLink(link, feedUrl, contact);
  const content = sectionOf(element, propertiesOf(given), {feed, localizer, href}, direction, onInvalid);
  throwIf(wrong);

  const language = followsPage ? {} : {lang: localizer.reader, direction};
  const html = toHtml(wrap(form, content, {name: element, options: given, ...language}));
  return {html, problems: [...file.problems, ...problems, ...unsupportedLanguage(localizer)]};
}

async function localizerOf(lang: string, {languages, words = {}}: Feed): Promise<Localizer> {
  await loadMessages(interfaceLanguage(lang));
  // If its messages failed to load, the language is no longer offered, and this is English.
  const spoken = interfaceLanguage(lang);
  return new Localizer(lang, spoken, inOwnWords(messagesOf(spoken) ?? en, words, lang, spoken), languages);
}

/** Reports that the elements' own words are in another language because the reader's is not supported. */
function unsupportedLanguage({reader, lang}: Localizer): Problem[] {
  if (languageMatches(lang, reader)) return [];
  const remedy = `The elements speak ${INTERFACE_LANGUAGES.join(', ')}.`;
  const words = new Intl.DisplayNames('en', {type: 'language'}).of(lang) ?? lang;
  const message = `The elements do not speak "${reader}": their own words are ${words}.`;
  return [{path: 'lang', message, remedy, loss: 'nothing'}];
}
