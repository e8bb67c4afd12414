import type {OnInvalid} from './parse-options.js';

const warned = new WeakMap<Element, Set<string>>();

/** Warns page editors in the console, once for each element and message. */
export function warnOnInvalid(host: Element): OnInvalid {
  return (option, value, accepted) => {
    const messages = warned.get(host) ?? new Set();
    warned.set(host, messages);
    // Quote what was written, not what a conversion made of it.
    const written = host.getAttribute(option) ?? host.getAttribute(`data-${option}`);
    const shown = written?.includes(value) ? value : (written ?? value);
    const message = `<${host.localName}> ${option}="${shown}" is not accepted: write ${accepted}.`;
    if (messages.has(message)) return;
    messages.add(message);
    console.warn(message, host);
  };
}
