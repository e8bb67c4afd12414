/* What follows from a decision about a snippet besides itself. */
import type {DeskLanguage} from '../../desk/words/describe.js';
import {DESCRIPTORS, type ElementName} from '../../options/descriptors.js';
import {optionsOf} from '../../options/option.js';
import {fallbackLink, type Link} from './fallback-link.js';
import type {FeedNames} from './feed-names.js';
import type {SnippetSettings} from './settings.js';

/** What is known besides the settings. */
export interface Known {
  readonly names: FeedNames;
  readonly language: DeskLanguage;
}

/** The options of one element mean nothing to another; the partner whose page it is stays. */
export function withElement(settings: SnippetSettings, element: ElementName, known: Known): SnippetSettings {
  const {perspective} = settings.options;
  const [project] = known.names.choices({element, options: {}}, 'project');
  const options = {
    ...(perspective !== undefined && 'perspective' in optionsOf(DESCRIPTORS[element]) && {perspective}),
    ...(project && {project: project.value}),
  };
  const next = {...settings, element, options};
  return {...next, link: linkFor(next, known)};
}

/** On the page of a partner, the list is about the city of the feed. */
export function withPartner(settings: SnippetSettings, partner: string | undefined, known: Known): SnippetSettings {
  return withLink(settings, withOption(settings, 'perspective', partner), known);
}

export function withLanguage(settings: SnippetSettings, lang: string, known: Known): SnippetSettings {
  return withLink(settings, {...settings, lang}, known);
}

/** @param value empty for an option without a value; `undefined` takes it away */
export function withOption(settings: SnippetSettings, name: string, value: string | undefined): SnippetSettings {
  const others = Object.entries(settings.options).filter(([other]) => other !== name);
  return {...settings, options: Object.fromEntries(value === undefined ? others : [...others, [name, value]])};
}

/** Words of a link that nobody has written follow the settings. */
function withLink(before: SnippetSettings, next: SnippetSettings, known: Known): SnippetSettings {
  const isOwn = before.link.text !== linkFor(before, known).text;
  return isOwn ? next : {...next, link: {...next.link, text: linkFor(next, known).text}};
}

/** Words that an editor may have. Which page they lead to, only the editor knows. */
function linkFor({element, lang, options}: SnippetSettings, {names, language}: Known): Link {
  const {text} = fallbackLink(element, lang || language);
  return {text: options['perspective'] === undefined ? text : names.city, href: ''};
}
