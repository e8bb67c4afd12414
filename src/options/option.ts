/*
 * The options of an element, described once. Descriptions are plain data, usable before the elements are defined and
 * without a DOM: attributes and their `data-` twins, properties, snippet options, prefetching, the README's table and
 * the stories' controls are all derived from them.
 */
import type {Feed} from '../data/schema.js';

/** The feed as shown, and as published; they differ if the option `perspective` is set. */
export type Feeds = readonly [shown: Feed, host: Feed];

/** The first value is the default. */
export interface ChoiceOption<Value extends string = string> {
  readonly type: 'choice';
  readonly values: readonly [Value, ...Value[]];
}

/** Values separated by spaces or commas. Empty: no restriction. */
export interface ListOption {
  readonly type: 'list';
  readonly accepted: (...feeds: Feeds) => readonly string[];
}

/** Ids separated by spaces or commas. Empty: no restriction. */
export interface IdsOption {
  readonly type: 'ids';
  readonly accepted: (...feeds: Feeds) => readonly string[];
}

export interface IdOption {
  readonly type: 'id';
  readonly accepted: (...feeds: Feeds) => readonly string[];
  /** Whether the element shows nothing without it. */
  readonly isRequired: boolean;
}

export interface NumberOption {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
}

export interface FlagOption {
  readonly type: 'flag';
}

/** The URL of a feed, or the `#id` of a script in the page. */
export interface AddressOption {
  readonly type: 'address';
}

export type Option = ChoiceOption | ListOption | IdsOption | IdOption | NumberOption | FlagOption | AddressOption;

/** By attribute name. */
export type Options = Readonly<Record<string, Option>>;

/**
 * An element as an editor knows it: its options besides those of all elements, and the noun of its links.
 *
 * @example
 * export const partnerCountDescriptor = {
 *   noun: 'partner',
 *   options: {
 *     kind: {type: 'list', accepted: partnerKinds},
 *     layout: {type: 'choice', values: ['number', 'sentence']},
 *   },
 * } as const satisfies ElementDescriptor;
 */
export interface ElementDescriptor {
  /** Those that not every element has. */
  readonly options: Options;
  /** Prefix of links to items: `partner` in `#partner-kherson`. */
  readonly noun: string;
  /** Whether the element takes no space where the feed has nothing for it, instead of saying so. Default: no. */
  readonly isHiddenIfEmpty?: boolean;
}

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

/** What scripts may set. Attributes bring texts, and frameworks set `null` or `undefined` where a value goes away. */
type Property<One> =
  | (One extends ChoiceOption<infer Value>
      ? Value | ''
      : One extends NumberOption
        ? number | string
        : One extends FlagOption
          ? boolean | string
          : One extends ListOption | IdsOption
            ? string | readonly string[]
            : string)
  | null
  | undefined;

type Parsed<One> =
  One extends ChoiceOption<infer Value>
    ? Value
    : One extends ListOption | IdsOption
      ? readonly string[]
      : One extends IdOption
        ? string | undefined
        : One extends NumberOption
          ? number | undefined
          : One extends FlagOption
            ? boolean
            : string;

type PropertiesIn<Own extends Options> = {-readonly [Name in keyof Own as CamelCase<Name>]: Property<Own[Name]>};
type ParsedIn<Own extends Options> = {readonly [Name in keyof Own as CamelCase<Name>]: Parsed<Own[Name]>};

export const COMMON_OPTIONS = {
  src: {type: 'address'},
  'heading-level': {type: 'number', least: 2, most: 6},
} as const satisfies Options;

/**
 * The properties of an element, as scripts set them. They take what attributes take: `'3'` is 3, a list may be an array or
 * a text, and `null` and `undefined` are the default.
 */
export type PropertiesOf<Descriptor extends ElementDescriptor> = PropertiesIn<
  typeof COMMON_OPTIONS & Descriptor['options']
>;

export type ParsedOptions<Descriptor extends ElementDescriptor> = ParsedIn<typeof COMMON_OPTIONS> &
  ParsedIn<Descriptor['options']>;

export function optionsOf({options}: ElementDescriptor): Options {
  return {...COMMON_OPTIONS, ...options};
}

/** `group-by` → `groupBy`. */
export function propertyName(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
