/*
 * What an editor may ask of an element, written down once for each element. A description is plain data, so that it serves
 * before the elements exist and where there are none: the attributes and their `data-` twins, the properties, the options
 * of a snippet, the first request of the script, the README's table and the controls of the stories all follow from it.
 */
import type {Feed} from '../data/schema.js';

/** The feed as it is shown, and as its publisher sees it; the option `perspective` makes them differ. */
export type Feeds = readonly [shown: Feed, host: Feed];

/** One of a few values. The first one is the default. */
export interface ChoiceOption<Value extends string = string> {
  readonly type: 'choice';
  readonly values: readonly [Value, ...Value[]];
}

/** Any number of values, separated by spaces or commas. None means: no restriction. */
export interface ListOption {
  readonly type: 'list';
  /** The values that a feed makes possible. */
  readonly accepted: (...feeds: Feeds) => readonly string[];
}

/** Any number of ids of the feed. None means: no restriction. */
export interface IdsOption {
  readonly type: 'ids';
  /** The ids that the feed has. */
  readonly accepted: (...feeds: Feeds) => readonly string[];
}

/** One id of the feed. */
export interface IdOption {
  readonly type: 'id';
  /** The ids that the feed has. */
  readonly accepted: (...feeds: Feeds) => readonly string[];
  /** Whether the element has nothing to show without it. */
  readonly isRequired: boolean;
}

/** A whole number from `least` to `most`. */
export interface NumberOption {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
}

/** On or off. Default: off. */
export interface FlagOption {
  readonly type: 'flag';
}

/** The address of a feed, or `#id` of a script in the page. */
export interface AddressOption {
  readonly type: 'address';
}

/** What a value of an option may be. */
export type Option = ChoiceOption | ListOption | IdsOption | IdOption | NumberOption | FlagOption | AddressOption;

/** Options by the names of their attributes. */
export type Options = Readonly<Record<string, Option>>;

/** An element as an editor knows it. */
export interface ElementDescription {
  /** Its options besides those that every element has, by the names of their attributes. */
  readonly options: Options;
  /** What its items are called in links that lead to them: `#partner-kherson`. */
  readonly noun: string;
}

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

type Property<One> =
  One extends ChoiceOption<infer Value>
    ? Value | ''
    : One extends NumberOption
      ? number | undefined
      : One extends FlagOption
        ? boolean
        : string;

type Parsed<One> =
  One extends ChoiceOption<infer Value>
    ? Value
    : One extends ListOption | IdsOption
      ? readonly string[]
      : One extends IdOption
        ? string | undefined
        : Property<One>;

type PropertiesIn<Own extends Options> = {-readonly [Name in keyof Own as CamelCase<Name>]: Property<Own[Name]>};
type ParsedIn<Own extends Options> = {readonly [Name in keyof Own as CamelCase<Name>]: Parsed<Own[Name]>};

/** The options that every element has. */
export const COMMON_OPTIONS = {
  src: {type: 'address'},
  'heading-level': {type: 'number', least: 2, most: 6},
} as const satisfies Options;

/** The properties of an element, as scripts set them. */
export type PropertiesOf<Description extends ElementDescription> = PropertiesIn<
  typeof COMMON_OPTIONS & Description['options']
>;

/** The options of an element with accepted values only. */
export type ParsedOptions<Description extends ElementDescription> = ParsedIn<typeof COMMON_OPTIONS> &
  ParsedIn<Description['options']>;

/** All options of an element, by the names of their attributes. */
export function optionsOf({options}: ElementDescription): Options {
  return {...COMMON_OPTIONS, ...options};
}

/** The name of the property for an attribute: `group-by` → `groupBy`. */
export function propertyName(attribute: string): string {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
