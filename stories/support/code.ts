/*
 * What an editor pastes to get what a story shows, in three forms. Made from the story's own markup, so that it has the
 * real options, whatever the controls say. The feed is left out: on a page the script knows it.
 */
import {directionOf} from '../../src/i18n/language-tag.js';
import {readAttribute} from '../../src/options/attributes.js';
import {DESCRIPTORS} from '../../src/options/descriptors.js';
import {optionsOf} from '../../src/options/option.js';
import {wrap, type Form} from '../../src/static/forms.js';
import {element, toHtml, type MarkupElement} from '../../src/static/markup.js';
import {snippet} from '../../src/static/snippet.js';
import {findElements, type FoundElement} from '../../src/app/snippet/find-elements.js';
import {fallbackLink} from '../../src/app/snippet/fallback-link.js';
import {fileAt} from './feeds.js';

export interface Codes {
  /** For CMSs: most of them remove tags that they do not know. */
  readonly div: string;
  readonly tag: string;
  /** With the content of the feed inside. Empty where there is none. */
  readonly finished: string;
}

const FEED_URL = 'https://your-city.example/partnerships/feed.json';

/**
 * @param markup of the story, without the page around it
 * @param language of the page
 */
export async function codesOf(markup: string, language: string): Promise<Codes> {
  const body = new DOMParser().parseFromString(markup, 'text/html');
  const found = findElements(body);
  const lines = (form: Form) => found.map((one) => toHtml(withLink(one, form, language))).join('\n');
  const finished = await Promise.all(found.map((one) => finishedHtml(one, language)));
  return {div: lines('div'), tag: lines('tag'), finished: finished.join('\n').trim()};
}

function optionsIn({name, place}: FoundElement): Map<string, string> {
  const names = Object.keys(optionsOf(DESCRIPTORS[name])).filter((option) => option !== 'src');
  return new Map(
    names.flatMap((option) => {
      const value = readAttribute(place, option);
      return value === null ? [] : [[option, value]];
    }),
  );
}

function withLink(found: FoundElement, form: Form, language: string): MarkupElement {
  const {name} = found;
  const own = found.place.querySelector('a');
  const {href, text} = own ? {href: own.href, text: own.textContent} : fallbackLink(name, language);
  const lang = languageOf(found.place, language);
  const wrapper = {name, options: optionsIn(found), lang, direction: directionOf(lang)};
  return asShown(wrap(form, element('a', [text], {href}), wrapper), found.place);
}

/** Stories of languages have places in several of them. */
function languageOf(found: HTMLElement, language: string): string {
  return found.closest('[lang]')?.getAttribute('lang') ?? language;
}

/** With the tokens that are set. The direction of most pages goes without saying. */
function asShown({tag, content, attributes}: MarkupElement, found: HTMLElement): MarkupElement {
  const {dir, ...others} = attributes;
  const style = found.getAttribute('style') ?? undefined;
  return {tag, content, attributes: {...others, dir: dir === 'ltr' ? undefined : dir, style}};
}

async function finishedHtml(found: FoundElement, language: string): Promise<string> {
  const {name: element, place} = found;
  const feed = fileAt(readAttribute(place, 'src') ?? '');
  if (feed === undefined) return '';
  const options = Object.fromEntries(optionsIn(found));
  try {
    const {html} = await snippet({
      element,
      options,
      feed,
      feedUrl: FEED_URL,
      lang: languageOf(place, language),
      form: 'div',
    });
    const style = place.getAttribute('style');
    if (!style) return html;
    const written = style.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return html.replace(/^<div /, () => `<div style="${written}" `);
  } catch {
    // Some stories show what happens with an option that the feed does not have.
    return '';
  }
}
