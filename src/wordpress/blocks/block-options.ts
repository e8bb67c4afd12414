/*
 * The options of an element, by the name of their attribute, and the attributes of its block, by the name of their
 * property. The feed is the site's, so `src` is none of them.
 */
import {DESCRIPTORS, type ElementName} from '../../options/descriptors.js';
import {optionsOf, propertyName, type Option} from '../../options/option.js';
import type {Attributes} from '../wp/blocks.js';

export type BlockOptions = Readonly<Record<string, string>>;

/** A page decides the level of headings in most cases, so it comes last. */
export function ownOptions(element: ElementName): [string, Option][] {
  const {'heading-level': level, ...options} = optionsOf(DESCRIPTORS[element]);
  const all = {...options, ...(level && {'heading-level': level})};
  return Object.entries(all).filter(([, {type}]) => type !== 'address');
}

/** The options that are set; an empty text for those without a value. */
export function toOptions(element: ElementName, attributes: Attributes): BlockOptions {
  const set = ownOptions(element).flatMap(([name]): [string, string][] => {
    const value = attributes[propertyName(name)];
    return value === undefined || value === false || value === '' ? [] : [[name, value === true ? '' : value]];
  });
  return Object.fromEntries(set);
}

/** The attributes for these options, also for those that are not set. */
export function toAttributes(element: ElementName, options: BlockOptions): Attributes {
  const attributes = ownOptions(element).map(([name, {type}]) => {
    const value = options[name];
    return [propertyName(name), type === 'flag' ? value !== undefined : value] as const;
  });
  return Object.fromEntries(attributes);
}
