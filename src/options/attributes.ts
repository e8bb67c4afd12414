import type {Option} from './option.js';

const QUOTES = /^[\s"'„“”‚‘’«»‹›]+|[\s"'„“”‚‘’«»‹›]+$/g;

/**
 * Reads an option from its attribute, else from its `data-…` twin, which survives CMSs that strip unknown attributes.
 * Removes quotation marks that a word processor may have added.
 */
export function readAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  return value === null ? null : value.replace(QUOTES, '');
}

export function fromAttribute({type}: Option, value: string | null): string | number | boolean | undefined {
  if (type === 'flag') return isOn(value);
  if (type === 'number') return value === null || value === '' ? undefined : Number(value);
  return value ?? '';
}

/** Absent and "false" are off, everything else is on. */
export function isOn(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

export function defaultOf(option: Option): string | number | boolean | undefined {
  return option.type === 'choice' ? option.values[0] : fromAttribute(option, null);
}
