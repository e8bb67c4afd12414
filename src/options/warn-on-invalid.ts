import type {OnInvalid} from './parse-options.js';
import {warn} from './warn.js';

const warned = new WeakMap<Element, Set<string>>();

/** Warns page editors in the console, once for each element and message. */
export function warnOnInvalid(host: Element): OnInvalid {
  return (option, value, accepted) => {
    const messages = warned.get(host) ?? new Set();
    warned.set(host, messages);
    const message = `<${host.localName}> ${option}="${value}" is not accepted: write ${accepted}.`;
    if (messages.has(message)) return;
    messages.add(message);
    warn(message, host);
  };
}
