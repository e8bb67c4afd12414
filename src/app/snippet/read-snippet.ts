/*
 * Reads back what was once pasted: tags, divs, those that the script has upgraded, shortcodes, also with the tag of the
 * script and with content inside.
 */
import {readAttribute, toOptionValue, defaultOf} from '../../options/attributes.js';
import {DESCRIPTORS, ELEMENT_NAMES, type ElementName} from '../../options/descriptors.js';
import {optionsOf, type Option} from '../../options/option.js';
import {splitValues} from '../../options/parse-value.js';
import type {Link} from './fallback-link.js';
import {findElements} from './find-elements.js';
import {framesToTags} from './frame-line.js';
import {IMPORT_LINE} from './head-lines.js';
import {parseHtml} from './parse-html.js';
import {FORM_OF_PLACE, PLACES, type Place} from './places.js';
import type {SnippetSettings} from './settings.js';

export interface ReadSnippet {
  /** What it does not say stays as it was. */
  readonly settings: SnippetSettings;
  /** What of its attributes is left out: those that are no options, and values that no option takes. */
  readonly ignored: readonly string[];
  /** How many other elements there are. Only the first one is read. */
  readonly others: number;
}

/** @returns `undefined` if there is no element in it */
export function readSnippet(html: string, current: SnippetSettings): ReadSnippet | undefined {
  const page = parseHtml(withoutShortcodes(html));
  const isFramed = framesToTags(page);
  const [first, ...others] = findElements(page);
  if (!first) return undefined;
  const {name: element, place: found} = first;
  const {options, ignored} = optionsIn(found, element);
  const {src, ...own} = options;
  const script = [...page.querySelectorAll('script')].find((one) => FILE.test(one.getAttribute('src') ?? ''));
  return {
    settings: {
      ...current,
      element,
      options: own,
      place: isFramed ? 'frame' : placeOf(html, found, current.place),
      lang: found.getAttribute('lang') ?? '',
      ...contentIn(found, current.link),
      ...(script && scriptIn(script)),
      feed: src ?? script?.dataset['feed'] ?? '',
    },
    ignored,
    others: others.length,
  };
}

const FILE = /partnership-elements[^/]*\.js/;
const SHORTCODE = new RegExp(`\\[(/?)(${ELEMENT_NAMES.join('|')})\\b([^\\]]*)\\]`, 'g');

/** The plugin for WordPress writes a tag for each of its shortcodes. */
function withoutShortcodes(html: string): string {
  return html.replace(SHORTCODE, '<$1$2$3>');
}

function optionsIn(found: Element, name: ElementName): {options: Record<string, string>; ignored: string[]} {
  const known = optionsOf(DESCRIPTORS[name]);
  const isTag = found.localName === name;
  const options: Record<string, string> = {};
  const used = new Set([`data-${name}`, 'lang', 'dir', 'data-upgraded', 'data-resized']);
  const ignored: string[] = [];
  for (const [attribute, option] of Object.entries(known)) {
    const written = isTag ? readAttribute(found, attribute) : found.getAttribute(`data-${attribute}`);
    used.add(`data-${attribute}`);
    if (isTag) used.add(attribute);
    if (written === null) continue;
    const text = textOf(option, written);
    if (text === undefined) ignored.push(`${attribute}="${written}"`);
    else if (text !== false) options[attribute] = text;
  }
  return {options, ignored: [...ignored, ...found.getAttributeNames().filter((attribute) => !used.has(attribute))]};
}

/** The text of an option that is set, `false` for its default, and `undefined` for what it does not take. */
function textOf(option: Option, written: string): string | false | undefined {
  const value = toOptionValue(option, written);
  if (value === defaultOf(option)) return false;
  if (value === true) return '';
  const text = String(value);
  switch (option.type) {
    case 'choice':
      return option.values.includes(text) ? text : undefined;
    case 'number':
      return typeof value === 'number' && value >= option.least && value <= option.most ? text : undefined;
    case 'list':
    case 'ids':
      return splitValues(text).join(' ') || false;
    case 'id':
      return splitValues(text)[0]?.toLowerCase() ?? false;
    case 'address':
    case 'flag':
      return text;
  }
}

/** The present place if it takes this form, else the first that does. */
function placeOf(html: string, found: Element, current: Place): Place {
  if (html.includes(IMPORT_LINE)) return 'bundler';
  const form = found.localName === 'div' ? 'div' : 'tag';
  return FORM_OF_PLACE[current] === form ? current : (PLACES.find((place) => FORM_OF_PLACE[place] === form) ?? current);
}

/** What only finished content has. Some systems remove the section around it. */
const FINISHED = 'section, ul, h2, h3, h4, h5, h6';

function contentIn(found: Element, current: Link): Pick<SnippetSettings, 'isBaked' | 'link'> {
  if (found.querySelector(FINISHED)) return {isBaked: true, link: current};
  const link = found.querySelector('a');
  const text = (link ?? found).textContent.trim();
  return {isBaked: false, link: {text, href: link?.getAttribute('href') ?? ''}};
}

/** The address as it is written, without the version that a pinned script has in its name. */
function scriptIn(tag: HTMLScriptElement): Pick<SnippetSettings, 'script' | 'isPinned'> {
  const src = tag.getAttribute('src') ?? '';
  return {script: src.replace(/-\d[\w.-]*(?=\.js)/, ''), isPinned: tag.integrity !== ''};
}
