import {directionOf, runsAgainst} from '../i18n/language-tag.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';
import {element, type ContentAttributes, type Markup, type MarkupElement} from './markup.js';
import type {StaticView} from './view.js';

/** Words inside a line; what is in another language is marked, and kept apart where its letters run the other way. */
export function words(said: PhraseList | Phrase, view: StaticView): Markup {
  if (isSentence(said)) return said.map((phrase) => words(phrase, view));
  const {lang, dir} = languageOf(said, view);
  return lang === undefined && dir === undefined ? said.text : element('span', said.text, {lang, dir});
}

/** A paragraph, marked as a whole when it is in another language. */
export function paragraph(said: Phrase, view: StaticView): MarkupElement {
  return element('p', said.text, languageOf(said, view));
}

/** A heading of the view's level. */
export function heading(content: Markup, {level}: StaticView): MarkupElement {
  return element(`h${level}`, content);
}

/** The content as a link if there is an address, else as it is. */
export function link(href: string | undefined, content: Markup): Markup {
  return href === undefined ? content : element('a', content, {href});
}

/**
 * Things that stand by themselves, in one line. No word joins them, because each language would ask for another, and the
 * dot stays at the end of the line before.
 */
export function inLine(items: readonly Markup[]): Markup {
  return items.flatMap((item, index) => (index === 0 ? [item] : ['\u00a0· ', item]));
}

/** A line of things under the word that says what they are; nothing if there are none. */
export function labelled(label: string, items: readonly Markup[], {localizer}: StaticView): MarkupElement[] {
  if (items.length === 0) return [];
  const name = localizer.format(localizer.messages.label, {name: label}).map(({text}) => text);
  return [element('p', [element('strong', name), ' ', inLine(items)])];
}

/** Boxes one after the other. The space keeps their words apart where a sanitizer takes the tags away. */
export function blocks(boxes: readonly MarkupElement[]): Markup {
  return boxes.flatMap((box, index) => (index === 0 ? [box] : [' ', box]));
}

/** A list of boxes. */
export function list(items: readonly Markup[]): MarkupElement {
  return element('ul', blocks(items.map((item) => element('li', item))));
}

/** The attributes of a phrase in another language than the words around it, or that runs against them. */
function languageOf({text, lang}: Phrase, {direction}: StaticView): Pick<ContentAttributes, 'lang' | 'dir'> {
  if (lang === undefined) return {};
  const isAgainst = runsAgainst(text, direction);
  if (lang === '') return {dir: isAgainst ? 'auto' : undefined};
  const own = directionOf(lang);
  return {lang, dir: own !== direction || isAgainst ? own : undefined};
}

function isSentence(said: PhraseList | Phrase): said is PhraseList {
  return Array.isArray(said);
}
