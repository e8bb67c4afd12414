/** The boxes that the items of a list stand in, so that a browser can skip those out of sight. They mean nothing. */
export class Chunks {
  readonly #list: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  #contents: readonly (readonly HTMLElement[])[] = [];
  #observer: ResizeObserver | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Puts elements into chunks. Those that stand right are not touched. */
  place(contents: readonly (readonly HTMLElement[])[]): void {
    contents.forEach((elements, index) => {
      fill((this.#boxes[index] ??= this.#newBox()), elements);
    });
    this.#contents = contents;
    // What was in these is in others now.
    for (const box of this.#boxes.splice(contents.length)) box.remove();
  }

  /** Follows what has become of the elements: a chunk of which nothing is shown takes no room. */
  update(): void {
    this.#contents.forEach((elements, index) => {
      const box = this.#boxes[index];
      box?.toggleAttribute('hidden', elements.every(isLeftOut));
      box?.classList.toggle(
        'later',
        elements.every((element) => isLeftOut(element) || isLater(element)),
      );
    });
  }

  /** Tells the styles how high the first chunk is, which is never skipped: the others are taken for as high. */
  measure(): void {
    const [first] = this.#boxes;
    if (!first || this.#observer) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const height = entry?.contentBoxSize[0]?.blockSize ?? 0;
      if (height > 0) this.#list.style.setProperty('--_chunk', `${height}px`);
    });
    this.#observer.observe(first);
  }

  #newBox(): HTMLElement {
    const isTable = this.#list.localName === 'table';
    const box = document.createElement(isTable ? 'tbody' : 'ul');
    box.className = 'chunk';
    box.setAttribute('role', isTable ? 'rowgroup' : 'none');
    this.#list.append(box);
    return box;
  }
}

function fill(box: HTMLElement, elements: readonly HTMLElement[]): void {
  let next = box.firstElementChild;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling;
    else box.insertBefore(element, next);
  }
}

function isLeftOut(element: HTMLElement): boolean {
  return element.hasAttribute('hidden');
}

function isLater(element: HTMLElement): boolean {
  return element.className === 'later';
}
