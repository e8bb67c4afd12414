import type {TemplateResult} from 'lit';
import {Copy} from './stencil.js';

/** One item of a list: its element, and what hides it. All are asked at each letter, so that is kept here and not read there. */
export class ListItem {
  readonly #copy: Copy;
  #isLeftOut = false;
  #isLater = false;

  constructor(template: TemplateResult) {
    this.#copy = new Copy(template);
  }

  /** The element; another one after a change of shape. */
  get element(): HTMLElement {
    return this.#copy.element;
  }

  /** Whether a search leaves it out. */
  get isLeftOut(): boolean {
    return this.#isLeftOut;
  }

  /** Whether neither a search nor a limit hides it. */
  get isInSight(): boolean {
    return !this.#isLeftOut && !this.#isLater;
  }

  /** Writes what has changed. */
  write(template: TemplateResult): void {
    const before = this.element;
    this.#copy.write(template);
    if (this.element === before) return;
    this.element.hidden = before.hidden;
    this.element.className = before.className;
  }

  /** Hides it from all if a search leaves it out, and until it is printed if it comes after the limit. */
  mark(isLeftOut: boolean, isLater: boolean): void {
    if (isLeftOut !== this.#isLeftOut) this.element.hidden = isLeftOut;
    if (isLater !== this.#isLater) this.element.className = isLater ? 'later' : '';
    this.#isLeftOut = isLeftOut;
    this.#isLater = isLater;
  }
}
