/*
 * What an option holds. Attributes bring texts, typed by people into a CMS or taken from a document; frameworks set
 * properties to the same texts, and to null or undefined where a value goes away. Both are read the same way.
 */
import {plainAddress, plainText} from './plain-text.js';
import type {Option} from './option.js';

export type OptionValue = string | number | boolean | undefined;

/** Reads an option from its attribute, else from its `data-…` twin, which survives CMSs that strip unknown attributes. */
export function readAttribute(element: Element, name: string): string | null {
  return element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
}

/**
 * What is accepted in the form in which it is used, and what is not as it was written, for the warning.
 *
 * @param value of an attribute or a property, whatever it is
 */
export function toOptionValue(option: Option, value: unknown): OptionValue {
  const {type} = option;
  if (type === 'flag') return typeof value === 'string' ? plainText(value).trim().toLowerCase() !== 'false' : !!value;
  // Vue sets a number that goes away to 0, and conditions in templates result in `false`.
  if (value === null || value === undefined || value === false || (type === 'number' && value === 0)) {
    return defaultOf(option);
  }
  if (type === 'number' && typeof value === 'number') return value;
  const text = toText(value);
  const plain = plainText(text).trim().toLowerCase();
  switch (type) {
    case 'address':
      return plainAddress(text);
    case 'number':
      return plain === '' ? undefined : /^[1-9]\d*$/.test(plain) ? Number(plain) : text;
    case 'choice':
      return plain === '' ? option.values[0] : (option.values.find((accepted) => accepted === plain) ?? text);
    case 'list':
    case 'ids':
    case 'id':
      return text;
  }
}

export function defaultOf(option: Option): OptionValue {
  if (option.type === 'choice') return option.values[0];
  if (option.type === 'flag') return false;
  return option.type === 'number' ? undefined : '';
}

/** Lists become texts with commas. Some objects refuse to become a text. */
function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `[${typeof value}]`;
  }
}
