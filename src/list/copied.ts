import type {TemplateResult} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {Copy} from './stencil.js';

/** Holds the one element that stands in its place. */
class Copied extends Directive {
  #copy: Copy | undefined;

  render(template: TemplateResult): HTMLElement {
    if (this.#copy) this.#copy.write(template);
    else this.#copy = new Copy(template);
    return this.#copy.element;
  }
}

const copiedIn = directive(Copied);

/**
 * What Lit would render, as a copy (`stencil.ts`). For content that many elements of a page show in the same shape, each
 * with its own words.
 */
export function copied(template: TemplateResult): DirectiveResult {
  return copiedIn(template);
}
