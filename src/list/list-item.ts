import {render, type TemplateResult} from 'lit';

/** One item of a list: its element, and whether a search or a limit hides it. */
export class ListItem {
  // Lit keeps what it needs for the next rendering in this fragment, and does not mind that the element leaves it.
  readonly #root = document.createDocumentFragment();
  #element: Element;
  // Kept here, because reading them from thousands of elements at each key press is slow.
  #isFiltered = false;
  #isOverLimit = false;

  constructor(template: TemplateResult) {
    render(template, this.#root);
    const element = this.#root.firstElementChild;
    if (!element) throw new TypeError('The template of an item must have an element.');
    this.#element = element;
  }

  /** The element, to be placed in the list. */
  get element(): Element {
    return this.#element;
  }

  /** Whether it comes after the limit. */
  get isOverLimit(): boolean {
    return this.#isOverLimit;
  }

  /** Renders it again. Another template makes another element. */
  update(template: TemplateResult): void {
    render(template, this.#root);
    const made = this.#root.firstElementChild;
    if (!made) return;
    this.#element = made;
    made.toggleAttribute('hidden', this.#isFiltered);
    made.classList.toggle('later', this.#isOverLimit);
  }

  /** Hides it from everybody if a search leaves it out, and on screen only if it comes after the limit. */
  mark(isFiltered: boolean, isOverLimit: boolean): void {
    if (isFiltered !== this.#isFiltered) this.#element.toggleAttribute('hidden', isFiltered);
    if (isOverLimit !== this.#isOverLimit) this.#element.classList.toggle('later', isOverLimit);
    this.#isFiltered = isFiltered;
    this.#isOverLimit = isOverLimit;
  }
}
