import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';
import {defaultOf} from '../../src/options/attributes.js';
import {DESCRIPTORS, type ElementName} from '../../src/options/descriptors.js';
import {optionsOf, propertyName} from '../../src/options/option.js';
import {ADDRESSES} from './feeds.js';
import {cssValue, tokensOf} from './tokens.js';

class OptionAttributes extends Directive {
  render(tag: ElementName, args: object, form: 'tag' | 'data'): unknown {
    return [tag, args, form];
  }

  override update(
    {element}: ElementPart,
    [tag, args, form]: [ElementName, Readonly<Record<string, unknown>>, 'tag' | 'data'],
  ): unknown {
    for (const [attribute, option] of Object.entries(optionsOf(DESCRIPTORS[tag]))) {
      const value = valueOf(attribute, args);
      // The tag as an editor writes it: `role` is ARIA's.
      const name = form === 'data' || attribute === 'role' ? `data-${attribute}` : attribute;
      const text = value === defaultOf(option) ? '' : textOf(value);
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else if (text !== '') element.setAttribute(name, text);
      else element.removeAttribute(name);
    }
    setTokens(element, tag, args);
    return noChange;
  }
}

function valueOf(attribute: string, args: Readonly<Record<string, unknown>>): unknown {
  const value = args[propertyName(attribute)];
  return attribute === 'src' ? ADDRESSES[String(value)] : value;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** In one `style`, as an editor can paste it. */
function setTokens(element: Element, tag: ElementName, args: Readonly<Record<string, unknown>>): void {
  const declarations = tokensOf(tag).flatMap((token) => {
    const value = cssValue(token, args[token.name]);
    return value === undefined ? [] : `${token.name}: ${value}`;
  });
  if (declarations.length > 0) element.setAttribute('style', declarations.join('; '));
  else element.removeAttribute('style');
}

const optionAttributes = directive(OptionAttributes);

/** The arguments of a story as attributes, for a tag: `<partner-list ${attributes('partner-list', args)}>`. */
export function attributes(tag: ElementName, args: object): DirectiveResult {
  return optionAttributes(tag, args, 'tag');
}

/** The same as `data-…`: `<div data-partner-list ${dataAttributes('partner-list', args)}>`. */
export function dataAttributes(tag: ElementName, args: object): DirectiveResult {
  return optionAttributes(tag, args, 'data');
}
