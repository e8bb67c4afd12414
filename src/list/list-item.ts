import {render, type TemplateResult} from 'lit';

export class ListItem {
  // Lit keeps its rendering state in this fragment, even when the element is moved into the list.
  readonly #root = document.createDocumentFragment();
  #element: Element;
  #isOverLimit = false;

  constructor(template: TemplateResult) {
    render(template, this.#root);
    const element = this.#root.firstElementChild;
    if (!element) throw new TypeError('The template of an item must have an element.');
    this.#element = element;
  }

  get element(): Element {
    return this.#element;
  }

  get isOverLimit(): boolean {
    return this.#isOverLimit;
  }

  set isOverLimit(isOverLimit: boolean) {
    if (isOverLimit !== this.#isOverLimit) this.#element.classList.toggle('later', isOverLimit);
    this.#isOverLimit = isOverLimit;
  }

  /** A different template creates a different element. */
  update(template: TemplateResult): void {
    render(template, this.#root);
    const made = this.#root.firstElementChild;
    if (!made) return;
    this.#element = made;
    made.classList.toggle('later', this.#isOverLimit);
  }
}
