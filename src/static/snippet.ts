/*
 * The snippet carries the content. What a page shows while the script is blocked, the feed is down or the tag has been
 * stripped is what stands inside the tag; so the paste-ready text is made here, on the city's desk, with the present
 * content of the feed inside. The same content alone is the form for pages without any script.
 *
 * Needs no document: it runs in Node and in the browser alike. The language's words are loaded when they are asked for,
 * which is why the answer comes later.
 */
import {parseFeed} from '../data/parse-feed.js';
import type {Problem} from '../data/recover.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Feed} from '../data/schema.js';
import {directionOf, languageMatches} from '../i18n/language-tag.js';
import en from '../i18n/locales/en.js';
import {Localizer} from '../i18n/localizer.js';
import {INTERFACE_LANGUAGES, interfaceLanguage, loadMessages, messagesOf} from '../i18n/message-catalog.js';
import type {ElementName} from '../options/descriptions.js';
import type {OnInvalid} from '../options/parse-options.js';
import {wrap} from './forms.js';
import {toHtml} from './markup.js';
import {wrongIn, type SnippetRequest} from './request.js';
import {sectionOf} from './section.js';
import {SnippetError, wrongValue} from './snippet-error.js';
import {checkSource, propertiesOf, writtenOptions} from './written-options.js';

export {SnippetError};
export type {ElementName, Problem, SnippetRequest};
export type {Form} from './forms.js';
export type {OptionName, Options} from './written-options.js';

/** A snippet, and what its writer should know. */
export interface Snippet {
  /** One line of HTML, to be pasted as source. */
  readonly html: string;
  /** What of the feed could not be used, and whether the elements do not speak the language. Empty if all is well. */
  readonly problems: readonly Problem[];
}

/**
 * The paste-ready text of an element with the present content of a feed inside: `section`, headings, paragraphs, lists,
 * links and nothing else, with the day the feed was last checked. Pictures and logos are left out.
 *
 * @throws {SnippetError} when something that is asked for is not accepted, or the feed cannot be used. It names
 * everything that is wrong, because a snippet that shows something else would be pasted unseen.
 *
 * @example
 * const {html, problems} = await snippet({
 *   element: 'partner-list',
 *   options: {kind: 'twinning', 'heading-level': 3},
 *   feed: JSON.parse(await readFile('feed.json', 'utf8')),
 *   feedUrl: 'https://www.example.org/feed.json',
 *   lang: 'de',
 * });
 */
export async function snippet<Element extends ElementName>(request: SnippetRequest<Element>): Promise<Snippet> {
  const {element, options = {}, feedUrl, lang, form = 'tag'} = request;
  throwIf(wrongIn({element, feedUrl, lang, form}));
  const {feed, problems} = parseFeed(request.feed);
  if (!feed) throw new SnippetError(problems);

  const wrong: Problem[] = [];
  const written = writtenOptions(element, options, wrong);
  const onInvalid: OnInvalid = (option, value, accepted) => {
    wrong.push(wrongValue(`options.${option}`, value, `Write ${accepted}.`));
  };
  checkSource(written.get('src'), onInvalid);
  const localizer = await localizerOf(lang, feed);
  const direction = directionOf(localizer.lang);
  const href = (link: string | undefined, contact?: boolean) => resolveLink(link, feedUrl, contact);
  const content = sectionOf(element, propertiesOf(written), {feed, localizer, href}, direction, onInvalid);
  throwIf(wrong);

  const html = toHtml(wrap(form, content, {name: element, options: written, lang: localizer.reader, direction}));
  return {html, problems: [...problems, ...unspoken(localizer)]};
}

async function localizerOf(lang: string, {languages}: Feed): Promise<Localizer> {
  await loadMessages(interfaceLanguage(lang));
  // If its words have not come, it is no longer among the languages, and English serves.
  const spoken = interfaceLanguage(lang);
  return new Localizer(lang, spoken, messagesOf(spoken) ?? en, languages);
}

/** A reader whose language the elements do not speak is served in English, and whoever asked should know. */
function unspoken({reader, lang}: Localizer): Problem[] {
  if (languageMatches(lang, reader)) return [];
  const remedy = `The elements speak ${INTERFACE_LANGUAGES.join(', ')}.`;
  return [{path: 'lang', message: `The elements do not speak "${reader}": their own words are English.`, remedy}];
}

function throwIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SnippetError(problems);
}
