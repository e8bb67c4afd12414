import type {PropertyDeclarations} from 'lit';
import {fromAttribute} from '../options/attributes.js';
import {optionsOf, propertyName, type ElementDescriptor} from '../options/option.js';

/** Reactive properties for the options, for `static properties`. */
export function optionProperties(descriptor: ElementDescriptor): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(optionsOf(descriptor)).map(([attribute, option]) => [
      propertyName(attribute),
      {attribute, converter: (value: string | null) => fromAttribute(option, value)},
    ]),
  );
}
