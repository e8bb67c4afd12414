/* From what editors write into attributes to the values of properties. */
import type {Option} from './option.js';

const QUOTES = /^[\s"'„“”‚‘’«»‹›]+|[\s"'„“”‚‘’«»‹›]+$/g;

/**
 * The option as an editor has written it: `kind`, or `data-kind` for CMSs that strip unknown attributes; without the curly
 * quotes that a word processor has put round it. `null` if it is not there.
 */
export function readAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  return value?.replace(QUOTES, '') ?? null;
}

/** The value of a property for an attribute. */
export function fromAttribute({type}: Option, value: string | null): string | number | boolean | undefined {
  switch (type) {
    case 'flag':
      return isOn(value);
    case 'number':
      return value === null || value === '' ? undefined : Number(value);
    default:
      return value ?? '';
  }
}

/** Whether an attribute switches something on. The word "false" does not. */
export function isOn(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

/** The value of a property that nobody has set. */
export function defaultOf(option: Option): string | number | boolean | undefined {
  return option.type === 'choice' ? option.values[0] : fromAttribute(option, null);
}
