import {fromPerspectiveOf} from '../data/perspective.js';
import type {Feed} from '../data/schema.js';
import {visible} from '../data/visible.js';
import {toOptionValue} from './attributes.js';
import {
  optionsOf,
  propertyName,
  type ElementDescriptor,
  type Feeds,
  type Option,
  type ParsedOptions,
} from './option.js';
import {parseChoice, parseId, parseIds, parseList, parseWholeNumber, type Report} from './parse-value.js';

/** How much of a value a warning shows. */
const MAX_SHOWN = 200;

/** Called for each invalid value; `accepted` completes the sentence "write …". */
export type OnInvalid = (option: string, value: string, accepted: string) => void;

export interface Request<Descriptor extends ElementDescriptor> {
  /** Seen from the city that the option `perspective` names. */
  readonly feed: Feed;
  readonly options: ParsedOptions<Descriptor>;
  /** Whether the option `perspective` names no place of the feed, so that nothing of the feed is what is asked for. */
  readonly isMisplaced: boolean;
}

/**
 * Computes the accepted values, which depend on the feed, only for options that are set.
 *
 * @param values by property name, such as `groupBy`
 * @param host the feed as published
 */
export function parseOptions<Descriptor extends ElementDescriptor>(
  descriptor: Descriptor,
  values: object,
  host: Feed,
  onInvalid: OnInvalid,
): Request<Descriptor> {
  const parse = (attribute: string, option: Option, feed: Feed) => {
    const report: Report = (value, accepted) => {
      onInvalid(attribute, visible(value, MAX_SHOWN), accepted);
    };
    return parseOption(option, Reflect.get(values, propertyName(attribute)), [feed, host], report);
  };
  // First, because it determines which records the others can name.
  const {perspective, ...others} = optionsOf(descriptor);
  const viewer = perspective && parse('perspective', perspective, host);
  const feed = typeof viewer === 'string' ? fromPerspectiveOf(host, viewer) : host;
  const parsed = Object.entries(others).map(([attribute, option]) => {
    return [propertyName(attribute), parse(attribute, option, feed)] as const;
  });
  const isMisplaced = viewer === undefined && Boolean(Reflect.get(values, 'perspective'));
  // Every option has an entry.
  return {
    feed,
    isMisplaced,
    options: Object.fromEntries([...parsed, ['perspective', viewer]]) as ParsedOptions<Descriptor>,
  };
}

function parseOption(option: Option, written: unknown, feeds: Feeds, report: Report): unknown {
  const value = toOptionValue(option, written);
  if (option.type === 'flag') return value;
  const text = String(value ?? '');
  switch (option.type) {
    case 'choice':
      return parseChoice(text, option.values, report);
    case 'list':
      return text === '' ? [] : parseList(text, option.accepted(...feeds), report);
    case 'ids':
      return text === '' ? [] : parseIds(text, option.accepted(...feeds), report);
    case 'id':
      return text === '' && !option.isRequired ? undefined : parseId(text, option.accepted(...feeds), report);
    case 'number':
      return parseWholeNumber(text, option.least, option.most, report);
    case 'address':
      return text;
  }
}
