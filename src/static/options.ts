import {suggest} from '../data/suggest.js';
import {toHeadingLevel, type HeadingLevel} from '../content/heading.js';
import {parseWholeNumber, type OnInvalid} from '../options/parse.js';
import type {Problem} from '../data/recover.js';
import {isWebAddress} from './web-address.js';

/** The options that every element has. */
const COMMON = ['src', 'heading-level'] as const;

/** The options of each element besides, by their attributes. */
const OWN = {
  'partner-list': [
    'kind',
    'country',
    'theme',
    'partner',
    'status',
    'sort',
    'group-by',
    'layout',
    'limit',
    'search',
    'perspective',
  ],
  'project-card': ['project', 'perspective'],
  'project-list': ['partner', 'theme', 'status', 'sdg', 'sort', 'limit', 'perspective'],
  'network-badges': ['kind', 'role', 'network', 'sort', 'layout'],
} as const;

/** The tag of an element. */
export type ElementName = keyof typeof OWN;

/** The tags of the elements. */
export const ELEMENT_NAMES = Object.keys(OWN);

/** The name of an option of an element, as its attribute has it. */
export type OptionName<Element extends ElementName> =
  (typeof COMMON)[number] | (Element extends ElementName ? (typeof OWN)[Element][number] : never);

type Value = string | number | boolean | undefined;

/** Options by name. `true` and an empty text mean that one is there, `false` and `undefined` that it is not. */
export type Options<Element extends ElementName> = Readonly<Partial<Record<OptionName<Element>, Value>>>;

/** Options as texts. Those that are not given are empty, which is the default. */
export type OptionTexts = Readonly<Record<OptionName<ElementName>, string>>;

/** The names of the options of an element. */
export function optionsOf(element: ElementName): OptionName<ElementName>[] {
  return [...COMMON, ...OWN[element]];
}

/** The options that are given, by name, as texts; others than those of the element are problems. */
export function givenOptions(
  element: ElementName,
  options: Readonly<Record<string, Value>>,
  problems: Problem[],
): Map<string, string> {
  const names: readonly string[] = optionsOf(element);
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(options)) {
    const text = textOf(name, value);
    if (!names.includes(name)) problems.push(unknown(element, name, names));
    else if (text !== undefined) given.set(name, text);
  }
  return given;
}

/** All options as texts. */
export function allOptions(given: ReadonlyMap<string, string>): OptionTexts {
  const names = [...COMMON, ...Object.values(OWN).flat()];
  // Every name is a key, which is what the type says.
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ''])) as OptionTexts;
}

/** The level that the headings of the content begin with. */
export function levelIn(options: OptionTexts, onInvalid: OnInvalid): HeadingLevel {
  return toHeadingLevel(parseWholeNumber(onInvalid, 'heading-level', numberIn(options['heading-level']), 2, 6) ?? 2);
}

/** Tells what is wrong with the options that change nothing in the content. */
export function checkLive({limit, src}: OptionTexts, onInvalid: OnInvalid): void {
  parseWholeNumber(onInvalid, 'limit', numberIn(limit), 1);
  const isAddress = src === '' || /^#./.test(src) || isWebAddress(src, 'https://page.example');
  if (!isAddress)
    onInvalid('src', src, 'an address that starts with https://, or # and the id of a script in the page');
}

function numberIn(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** An option as its attribute has it, or `undefined` when it is not there. */
function textOf(name: string, value: Value): string | undefined {
  if (value === undefined || value === false) return undefined;
  const text = String(value).trim();
  if (name === 'search') return text.toLowerCase() === 'false' ? undefined : '';
  return text === '' ? undefined : text;
}

function unknown(element: ElementName, name: string, names: readonly string[]): Problem {
  return {
    path: `options.${name}`,
    message: `<${element}> has no such option.`,
    remedy: `Leave it out, or write one that it has, such as ${suggest(name, names, 3).join(', ')}.`,
  };
}
