import type {ArgTypes} from '@storybook/web-components-vite';
import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';
import {optionsOf, propertyName, type ElementDescriptor, type Option} from '../../src/options/option.js';

/** Controls for the options of an element. */
export function controlsFor(description: ElementDescriptor): ArgTypes {
  return Object.fromEntries(
    Object.entries(optionsOf(description)).map(([attribute, option]) => [propertyName(attribute), controlFor(option)]),
  );
}

function controlFor(option: Option): ArgTypes[string] {
  switch (option.type) {
    case 'choice':
      return {control: 'select', options: option.values};
    case 'number':
      return {control: {type: 'number', min: option.least, ...(Number.isFinite(option.most) && {max: option.most})}};
    case 'flag':
      return {control: 'boolean'};
    case 'address':
    case 'id':
    case 'ids':
    case 'list':
      return {control: 'text'};
  }
}

class OptionAttributes extends Directive {
  render(description: ElementDescriptor, args: object): unknown {
    return [description, args];
  }

  override update({element}: ElementPart, [description, args]: [ElementDescriptor, object]): unknown {
    for (const attribute of Object.keys(optionsOf(description))) {
      const value: unknown = Reflect.get(args, propertyName(attribute));
      // The tag as an editor writes it: `role` is ARIA's.
      const name = attribute === 'role' ? 'data-role' : attribute;
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else if (typeof value === 'number' || (typeof value === 'string' && value !== '')) {
        element.setAttribute(name, String(value));
      } else element.removeAttribute(name);
    }
    return noChange;
  }
}

const optionAttributes = directive(OptionAttributes);

/** The arguments of a story as attributes, for a tag: `<partner-list ${attributes(description, args)}>`. */
export function attributes(description: ElementDescriptor, args: object): DirectiveResult {
  return optionAttributes(description, args);
}
