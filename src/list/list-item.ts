import {render, type TemplateResult} from 'lit';

/** One item of a list: its element, and whether it comes after the limit. */
export class ListItem {
  // Lit keeps what it needs for the next rendering in this fragment, and does not mind that the element leaves it.
  readonly #root = document.createDocumentFragment();
  #element: Element;
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

  /** Whether it comes after the limit, and is there for print only. */
  get isOverLimit(): boolean {
    return this.#isOverLimit;
  }

  set isOverLimit(isOverLimit: boolean) {
    if (isOverLimit !== this.#isOverLimit) this.#element.classList.toggle('later', isOverLimit);
    this.#isOverLimit = isOverLimit;
  }

  /** Renders it again. Another template makes another element. */
  update(template: TemplateResult): void {
    render(template, this.#root);
    const made = this.#root.firstElementChild;
    if (!made) return;
    this.#element = made;
    made.classList.toggle('later', this.#isOverLimit);
  }
}
