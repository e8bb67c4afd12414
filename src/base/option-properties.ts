import type {PropertyDeclarations} from 'lit';
import {readAttribute, toOptionValue, type OptionValue} from '../options/attributes.js';
import {optionsOf, propertyName, type ElementDescriptor} from '../options/option.js';

/** The declaration of a property that is an option. The converter applies to what scripts set as well. */
export interface OptionProperty {
  readonly attribute: string;
  readonly converter: (value: unknown) => OptionValue;
}

/** Reactive properties for the options, for `static properties`. */
export function optionProperties(descriptor: ElementDescriptor): PropertyDeclarations {
  const properties = Object.entries(optionsOf(descriptor)).map(([attribute, option]): [string, OptionProperty] => [
    propertyName(attribute),
    {attribute, converter: (value) => toOptionValue(option, value)},
  ]);
  return Object.fromEntries(properties);
}

const setByScript = new WeakMap<Element, Set<string>>();

/** Makes a property take whatever a script sets, as an attribute does. */
export function convertWhatIsSet(prototype: object, name: string, {attribute, converter}: OptionProperty): void {
  const accessors = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    ...accessors,
    set(this: Element, value: unknown) {
      const names = setByScript.get(this) ?? new Set();
      setByScript.set(this, names.add(attribute));
      // Preact sets a flag that goes away to the text that elsewhere turns it on.
      const goesAway = value === '' && accessors?.get?.call(this) === true && readAttribute(this, attribute) === null;
      accessors?.set?.call(this, goesAway ? false : converter(value));
    },
  });
}

/**
 * Whether a script has set an option after its attribute, which may then disappear: lazy loaders set `src` to the value of
 * `data-src`, and remove that.
 */
export function isSetByScript(element: Element, attribute: string): boolean {
  return setByScript.get(element)?.has(attribute) ?? false;
}

export function noteAttribute(element: Element, attribute: string): void {
  setByScript.get(element)?.delete(attribute);
}
