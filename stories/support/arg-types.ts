/* The controls of an element: its options from the descriptor, its tokens from the manifest. */
import type {StrictArgTypes} from 'storybook/internal/types';
import type {Feed} from '../../src/data/schema.js';
import {defaultOf} from '../../src/options/attributes.js';
import {DESCRIPTORS, type ElementName} from '../../src/options/descriptors.js';
import {COMMON_OPTIONS, optionsOf, propertyName, type Option, type Options} from '../../src/options/option.js';
import {valuesOf} from '../../tools/option-values.mjs';
import {ADDRESSES, feedNamed} from './feeds.js';
import {declarationOf} from './manifest.js';
import {tokensOf, type Token} from './tokens.js';

type ArgType = StrictArgTypes[string];
type Control = Omit<ArgType, 'name'>;

/** Keyed by property, and by token. */
export function argTypesOf(tag: ElementName, feedName: string): StrictArgTypes {
  const feed = feedNamed(feedName);
  const {attributes} = declarationOf(tag);
  // Those that only this element has come first: they are looked for most.
  const named: Options = {...DESCRIPTORS[tag].options, ...COMMON_OPTIONS};
  const options = Object.entries(named).map(([name, option]): [string, ArgType] => {
    const description = attributes.find((attribute) => attribute.name === name)?.description ?? '';
    return [
      propertyName(name),
      {
        ...row(name, description, 'Options', valuesOf(option, (value) => value).join(' | '), standardOf(option)),
        ...controlOf(option, tag, feed),
      },
    ];
  });
  const tokens = tokensOf(tag).map((token): [string, ArgType] => [
    token.name,
    {...row(token.name, token.description ?? '', 'Tokens', token.kind, token.default), ...tokenControl(token)},
  ]);
  return Object.fromEntries([...options, ...tokens]);
}

/** Choices and switches show what they stand at without being set. */
export function defaultArgsOf(tag: ElementName): Record<string, unknown> {
  const options = Object.entries(optionsOf(DESCRIPTORS[tag]));
  const shown = options.filter(([, {type}]) => type === 'choice' || type === 'flag');
  return Object.fromEntries(shown.map(([name, option]) => [propertyName(name), defaultOf(option)]));
}

function row(name: string, description: string, category: string, takes: string, standard?: string): ArgType {
  const table = {category, type: {summary: takes}, ...(standard && {defaultValue: {summary: standard}})};
  return {name, description, table};
}

function standardOf(option: Option): string | undefined {
  return option.type === 'choice' ? option.values[0] || 'none' : undefined;
}

/** `type` is what Storybook restores an argument from an address by. */
function controlOf(option: Option, tag: ElementName, feed: Feed | undefined): Control {
  switch (option.type) {
    case 'choice':
      return {...choiceOf(option.values), type: {name: 'string'}};
    case 'flag':
      return {control: {type: 'boolean'}, type: {name: 'boolean'}};
    case 'number':
      return Number.isFinite(option.most)
        ? {...choiceOf(numbers(option.least, option.most)), type: {name: 'number'}}
        : {control: {type: 'range', min: option.least, max: countOf(tag, feed), step: 1}, type: {name: 'number'}};
    case 'list':
    case 'ids':
      return {
        control: {type: 'inline-check'},
        options: Offered.from(feed ? option.accepted(feed, feed) : []),
        type: {name: 'array', value: {name: 'string'}},
      };
    case 'id':
      return {
        ...choiceOf([...(option.isRequired ? [] : ['']), ...(feed ? option.accepted(feed, feed) : [])]),
        type: {name: 'string'},
      };
    case 'address':
      return {...choiceOf(Object.keys(ADDRESSES)), type: {name: 'string'}};
  }
}

function choiceOf(values: readonly (string | number)[]): Control {
  return {control: {type: 'select', labels: {'': 'none'}}, options: Offered.from(values)};
}

function tokenControl({kind, default: standard = ''}: Token): Control {
  if (kind === 'colour') return {control: {type: 'color'}, type: {name: 'string'}};
  const max = kind === 'ratio' ? 3 : Math.max(4, 2 * Number.parseFloat(standard));
  return {control: {type: 'range', min: kind === 'ratio' ? 0.5 : 0, max, step: 0.05}, type: {name: 'number'}};
}

function numbers(least: number, most: number): number[] {
  return Array.from({length: most - least + 1}, (_, index) => least + index);
}

function countOf(tag: ElementName, feed: Feed | undefined): number {
  const items: Partial<Record<(typeof DESCRIPTORS)[ElementName]['noun'], readonly unknown[]>> = {
    partner: feed?.partners ?? [],
    project: feed?.projects ?? [],
    link: feed?.links ?? [],
  };
  return Math.max(1, items[DESCRIPTORS[tag].noun]?.length ?? 1);
}

/**
 * Values that a control offers. Storybook drops what an address asks for if it is not among them. That loses lists: what
 * an address has of them is the difference to the story's own list, with holes where both agree. It would also lose the
 * values of another feed that the same address asks for. Values that nothing has are the element's to report.
 */
class Offered<Value> extends Array<Value> {
  override includes(): boolean {
    return true;
  }
}
