import {directionOf} from '../../i18n/language-tag.js';
import {givenOptions} from '../../static/given-options.js';
import {wrapIn} from '../../static/forms.js';
import {element, type MarkupElement} from '../../static/markup.js';
import {sourceOf} from './addresses.js';
import {FORM_OF_PLACE, type InPage} from './places.js';
import type {SnippetSettings} from './settings.js';

/** The element of a snippet with a link inside. */
export function elementMarkup(settings: SnippetSettings, place: InPage): MarkupElement {
  const {element: name, lang, link} = settings;
  const fallback = link.href === '' ? link.text : element('a', [link.text], {href: link.href});
  return wrapIn(FORM_OF_PLACE[place], [fallback], {
    name,
    options: writtenOptions(settings),
    ...(lang !== '' && {lang, direction: directionOf(lang)}),
  });
}

/** The options that a snippet has, with the address of the feed where it is needed. */
export function writtenOptions(settings: SnippetSettings): ReadonlyMap<string, string> {
  // A snippet names no option that its element does not have: the controls are those of the descriptor.
  return givenOptions(settings.element, {src: sourceOf(settings), ...settings.options}, []);
}
