import type {Problem} from '../data/problem.js';
import {suggest} from '../data/suggest.js';
import {DESCRIPTORS, type ElementName} from '../options/descriptors.js';
import {optionsOf, propertyName, type COMMON_OPTIONS} from '../options/option.js';
import type {OnInvalid} from '../options/parse-options.js';
import {isWebAddress} from './web-address.js';

/** The name of an option, as in its attribute. */
export type OptionName<Element extends ElementName> =
  keyof typeof COMMON_OPTIONS | (Element extends ElementName ? keyof (typeof DESCRIPTORS)[Element]['options'] : never);

type Value = string | number | boolean | undefined;

/** Options by name. `true` and an empty text set an attribute without a value, `false` and `undefined` set none. */
export type Options<Element extends ElementName> = Readonly<Partial<Record<OptionName<Element>, Value>>>;

/** The options that are set, by attribute name. Options that the element does not have are reported. */
export function givenOptions(
  element: ElementName,
  options: Readonly<Record<string, Value>>,
  problems: Problem[],
): Map<string, string> {
  const known = optionsOf(DESCRIPTORS[element]);
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    const text = toOptionText(value, option?.type === 'flag');
    if (!option) problems.push(unknownOption(element, name, Object.keys(known)));
    else if (text !== undefined) written.set(name, text);
  }
  return written;
}

/** By property name, as in an element. */
export function propertiesOf(written: ReadonlyMap<string, string>): object {
  return Object.fromEntries([...written].map(([name, value]) => [propertyName(name), value]));
}

/** Only the element uses `src`, so making the content would not reveal a mistake in it. */
export function checkSource(src: string | undefined, onInvalid: OnInvalid): void {
  if (src === undefined || /^#./.test(src) || isWebAddress(src, 'https://page.example')) return;
  onInvalid('src', src, 'an address that starts with https://, or # and the id of a script in the page');
}

/** The value of the attribute; `undefined` if it is not set. */
function toOptionText(value: Value, isFlag: boolean): string | undefined {
  if (value === undefined || value === false) return undefined;
  const text = String(value).trim();
  if (isFlag) return text.toLowerCase() === 'false' ? undefined : '';
  return text === '' ? undefined : text;
}

function unknownOption(element: ElementName, name: string, names: readonly string[]): Problem {
  return {
    path: `options.${name}`,
    message: `<${element}> has no such option.`,
    remedy: `Leave it out, or write one that it has, such as ${suggest(name, names, 3).join(', ')}.`,
    loss: 'all',
  };
}
