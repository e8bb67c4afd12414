import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';

class Attributes extends Directive {
  #names: readonly string[] = [];

  render(attributes: ReadonlyMap<string, string>): unknown {
    return attributes;
  }

  override update({element}: ElementPart, [attributes]: [ReadonlyMap<string, string>]): unknown {
    for (const name of this.#names) if (!attributes.has(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.#names = [...attributes.keys()];
    return noChange;
  }
}

/** Gives an element these attributes, and takes away those that it had from here before. */
export const attributes: (attributes: ReadonlyMap<string, string>) => DirectiveResult = directive(Attributes);
