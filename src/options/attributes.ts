/*
 * Options on a tag: from attributes to properties, and from values that are not accepted (`data/option.ts`) to one
 * warning in the console that says what stood there and what may.
 */
import type {OnInvalid} from './parse.js';

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

/** Makes a property of a text attribute. Without the attribute it is empty. */
export function toText(value: string | null): string {
  return value ?? '';
}

/** Makes a property of a numeric attribute. Without the attribute it is `undefined`. */
export function toNumber(value: string | null): number | undefined {
  return value === null || value === '' ? undefined : Number(value);
}

/** Makes a property of an attribute that is either there or not. The word "false" says that it is not. */
export function toFlag(value: string | null): boolean {
  return value !== null && value.toLowerCase() !== 'false';
}

const warned = new WeakMap<Element, Set<string>>();

/** What tells the page's editor, once for each element and value, what an option may be. */
export function warnOnInvalid(host: Element): OnInvalid {
  return (option, value, accepted) => {
    const seen = warned.get(host) ?? new Set();
    warned.set(host, seen);
    // What was written, rather than what a conversion made of it.
    const written = host.getAttribute(option) ?? host.getAttribute(`data-${option}`);
    const shown = written?.includes(value) ? value : (written ?? value);
    const message = `<${host.localName}> ${option}="${shown}" is not accepted: write ${accepted}.`;
    if (seen.has(message)) return;
    seen.add(message);
    console.warn(message, host);
  };
}
