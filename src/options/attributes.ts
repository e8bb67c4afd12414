/* From what editors write into attributes to the values of properties. */
import type {Option} from './option.js';

const QUOTES = /^[\s"'„“”‚‘’«»‹›]+|[\s"'„“”‚‘’«»‹›]+$/g;

/**
 * The value of an option on an element: of its attribute, else of the `data-…` twin that editors write where a CMS
 * strips unknown attributes. Without the quotation marks a word processor may have put around it.
 *
 * @param name the option, such as `src`
 * @returns `null` if the element has neither attribute
 */
export function readAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  return value === null ? null : value.replace(QUOTES, '');
}

/** The value of a property for an attribute. */
export function fromAttribute({type}: Option, value: string | null): string | number | boolean | undefined {
  if (type === 'flag') return isOn(value);
  if (type === 'number') return value === null || value === '' ? undefined : Number(value);
  return value ?? '';
}

/** Whether an attribute switches something on. The word "false" does not. */
export function isOn(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

/** The value of a property that nobody has set. */
export function defaultOf(option: Option): string | number | boolean | undefined {
  return option.type === 'choice' ? option.values[0] : fromAttribute(option, null);
}
