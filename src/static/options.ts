import {closest} from '../data/closest.js';
import type {Problem} from '../data/salvage.js';

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

/** Options by name. `true` and an empty text mean that one is there, `false` and `undefined` that it is not. */
export type Options<Element extends ElementName> = Readonly<
  Partial<Record<OptionName<Element>, string | number | boolean | undefined>>
>;

/** Options as texts. Those that are not given are empty, which is the default. */
export type OptionTexts = Readonly<Record<OptionName<ElementName>, string>>;

/** The names of the options of an element. */
export function optionsOf(element: ElementName): OptionName<ElementName>[] {
  return [...COMMON, ...OWN[element]];
}

/** The options that are given, by name, as texts; others than those of the element are problems. */
export function givenOptions(element: ElementName, options: object, problems: Problem[]): Map<string, string> {
  const names: readonly string[] = optionsOf(element);
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(options)) {
    if (names.includes(name)) {
      const text = value === undefined ? 'false' : String(value).trim();
      const isFlag = name === 'search';
      if (isFlag ? text.toLowerCase() !== 'false' : text !== '' && value !== undefined && value !== false) {
        given.set(name, isFlag ? '' : text);
      }
    } else {
      problems.push({
        path: `options.${name}`,
        message: `<${element}> has no such option.`,
        remedy: `Leave it out, or write one that it has, such as ${closest(name, names, 3).join(', ')}.`,
      });
    }
  }
  return given;
}

/** All options as texts. */
export function allOptions(given: ReadonlyMap<string, string>): OptionTexts {
  const names = [...COMMON, ...Object.values(OWN).flat()];
  // Every name is a key, which is what the type says.
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ''])) as OptionTexts;
}
