/** The boxes that the items of a list stand in, so that a browser can skip those out of sight. They mean nothing. */
export class Chunks {
  readonly #list: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  #contents: readonly (readonly HTMLElement[])[] = [];
  #observer: ResizeObserver | undefined;
  #short: HTMLElement | undefined;

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
      box?.classList.toggle('later', !elements.some(isInSight));
    });
  }

  /** Tells the styles how high the first chunk is, which is never skipped: the others are taken for as high. */
  measure(): void {
    this.#measureLast();
    const [first] = this.#boxes;
    if (!first || this.#observer) return;
    this.#observer = new ResizeObserver(([entry]) => {
      this.#setHeight(entry?.contentBoxSize[0]?.blockSize ?? 0);
    });
    this.#observer.observe(first);
    // The observer waits for the next frame, and by then a link may have led to where its item is not.
    queueMicrotask(() => {
      this.#setHeight(first.offsetHeight);
    });
  }

  /** The last chunk has what is left, and so its share of the height. */
  #measureLast(): void {
    const last = this.#boxes.at(-1);
    if (this.#short !== last) this.#short?.style.removeProperty('--_share');
    this.#short = last;
    const [most = 0, left = 0] = [this.#contents[0], this.#contents.at(-1)].map(countInSight);
    last?.style.setProperty('--_share', String(left / Math.max(most, 1)));
  }

  #setHeight(height: number): void {
    if (height > 0) this.#list.style.setProperty('--_chunk', `${height}px`);
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

function countInSight(elements: readonly HTMLElement[] | undefined): number {
  return elements?.filter(isInSight).length ?? 0;
}

/** Whether neither a search nor a limit hides an element. */
export function isInSight(element: HTMLElement): boolean {
  return !isLeftOut(element) && element.className === '';
}
