/*
 * The snippet carries the content. What a page shows while the script is blocked, the feed is down or the tag has been
 * stripped is what stands inside the tag; so the paste-ready text is made here, on the city's desk, with the present
 * content of the feed inside. The same content alone is the form for pages without any script.
 *
 * Needs no document: it runs in Node and in the browser alike. The language's words are loaded when they are asked for,
 * which is why the answer comes later.
 */
import {toLevel, type HeadingLevel} from '../data/heading-level.js';
import {wholeNumber, type Refuse} from '../data/option.js';
import {parseFeed} from '../data/parse-feed.js';
import {resolveLink} from '../data/resolve-link.js';
import type {Problem} from '../data/salvage.js';
import type {Feed} from '../data/schema.js';
import {directionOf, isWithin} from '../i18n/language-tag.js';
import en from '../i18n/locales/en.js';
import {Localizer} from '../i18n/localizer.js';
import {INTERFACE_LANGUAGES, interfaceLanguage, loadMessages, messagesOf} from '../i18n/message-catalog.js';
import {sectionOf} from './content.js';
import {toHtml} from './markup.js';
import {allOptions, ELEMENT_NAMES, givenOptions, type ElementName, type Options, type OptionTexts} from './options.js';
import {SnippetError} from './snippet-error.js';
import {FORMS, wrapped, type Form} from './wrapping.js';

export {SnippetError};
export type {ElementName, Form, Options, Problem};
export type {OptionName} from './options.js';

/** What a snippet is asked for. */
export interface SnippetRequest<Element extends ElementName = ElementName> {
  /** The tag of the element, such as `partner-list`. */
  readonly element: Element;
  /**
   * The element's options by the names of their attributes: `{kind: 'project', 'group-by': 'country'}`. The content keeps
   * to all of them but `limit` and `search`: they fold and unfold, and plain HTML, like paper, shows everything. Without
   * `heading-level` the headings of the content begin with level 2. `src` goes to the tag as it is. Default: none.
   */
  readonly options?: Options<Element>;
  /** The feed, as `JSON.parse` gives it. */
  readonly feed: unknown;
  /** The address at which the feed is published, `https:`. Relative links of the feed are relative to it. */
  readonly feedUrl: string;
  /**
   * The language of the content, as a BCP 47 tag such as `de`. The snippet says it on its outermost tag, so that it reads
   * the same on every page, and the element that takes its place speaks it too.
   */
  readonly lang: string;
  /**
   * `tag`: `<partner-list>` with the content inside; `div`: `<div data-partner-list>`, for CMSs that strip unknown tags;
   * `static`: the content alone, which needs no script and stays as it is. Default: `tag`.
   */
  readonly form?: Form;
}

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
 */
export async function snippet<Element extends ElementName>(request: SnippetRequest<Element>): Promise<Snippet> {
  const {element, options = {}, feedUrl, lang, form = 'tag'} = request;
  throwIf(wrongIn({element, feedUrl, lang, form}));
  const {feed, problems} = parseFeed(request.feed);
  if (!feed) throw new SnippetError(problems);

  const wrong: Problem[] = [];
  const given = givenOptions(element, options, wrong);
  const localizer = await localizerOf(lang, feed);
  const direction = directionOf(localizer.lang);
  const refuse: Refuse = (option, value, accepted) => {
    // What was written, rather than what a conversion made of it.
    const written = given.get(option) ?? '';
    const shown = written.includes(value) ? value : written;
    wrong.push(wrongValue(`options.${option}`, shown, `Write ${accepted}.`));
  };
  const texts = allOptions(given);
  checkLive(texts, refuse);
  const content = sectionOf(element, texts, {
    feed,
    localizer,
    direction,
    level: levelIn(texts, refuse),
    href: (link, contact) => resolveLink(link, feedUrl, contact),
    refuse,
  });
  throwIf(wrong);
  const html = toHtml(wrapped(form, content, {element, given, lang: localizer.reader, direction}));
  return {html, problems: [...problems, ...unspoken(localizer)]};
}

/** What is wrong with the request, apart from the feed and the options. */
function wrongIn(request: Record<'element' | 'feedUrl' | 'lang' | 'form', string>): Problem[] {
  const {element, feedUrl, lang, form} = request;
  const oneOf = (names: readonly string[]) => `Write one of ${names.join(', ')}.`;
  return [
    ...(ELEMENT_NAMES.includes(element) ? [] : [wrongValue('element', element, oneOf(ELEMENT_NAMES))]),
    ...(FORMS.some((name) => name === form) ? [] : [wrongValue('form', form, oneOf(FORMS))]),
    ...(isTag(lang) ? [] : [wrongValue('lang', lang, 'Write a language as a BCP 47 tag, such as "de" or "zh-Hans".')]),
    ...(isWebAddress(feedUrl)
      ? []
      : [wrongValue('feedUrl', feedUrl, 'Write the address of the published feed, with https://.')]),
  ];
}

function wrongValue(path: string, value: string, remedy: string): Problem {
  return {path, message: `"${value}" is not accepted.`, remedy};
}

function isTag(lang: string): boolean {
  try {
    // CMSs write the underscore, and the elements read it.
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}

async function localizerOf(lang: string, {languages}: Feed): Promise<Localizer> {
  await loadMessages(interfaceLanguage(lang));
  // If its words have not come, it is no longer among the languages, and English serves.
  const spoken = interfaceLanguage(lang);
  return new Localizer(lang, spoken, messagesOf(spoken) ?? en, languages);
}

/** What only the live element reads must be right as well. */
function checkLive({limit, src}: OptionTexts, refuse: Refuse): void {
  wholeNumber(refuse, 'limit', numberIn(limit), 1);
  const isAddress = src === '' || /^#./.test(src) || isWebAddress(src, 'https://page.example');
  if (!isAddress) refuse('src', src, 'an address that starts with https://, or # and the id of a script in the page');
}

function levelIn(options: OptionTexts, refuse: Refuse): HeadingLevel {
  return toLevel(wholeNumber(refuse, 'heading-level', numberIn(options['heading-level']), 2, 6) ?? 2);
}

function isWebAddress(address: string, base?: string): boolean {
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}

function numberIn(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** A reader whose language the elements do not speak is served in English, and whoever asked should know. */
function unspoken({reader, lang}: Localizer): Problem[] {
  if (isWithin(lang, reader)) return [];
  const remedy = `The elements speak ${INTERFACE_LANGUAGES.join(', ')}.`;
  return [{path: 'lang', message: `The elements do not speak "${reader}": their own words are English.`, remedy}];
}

function throwIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SnippetError(problems);
}
