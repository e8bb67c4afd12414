import type {ListItem} from './list-item.js';

/** A multiple of two, three and four, so that a chunk of cards ends with a full line in any number of columns. */
const CHUNK_SIZE = 24;

/**
 * The boxes that hold the items of a list, so that a browser can skip those out of sight (`content-visibility`). They have
 * no semantics (`role=none`). In a list that is not long they have no boxes either (`display: contents`).
 */
export class Chunks {
  readonly #list: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  #contents: readonly (readonly ListItem[])[] = [];
  #observer: ResizeObserver | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Puts the items into chunks, in their order. Elements that are in their place are not touched. */
  place(items: readonly ListItem[]): void {
    this.#contents = this.#isTable ? [items] : chunksOf(items, CHUNK_SIZE);
    this.#contents.forEach((content, index) => {
      fill((this.#boxes[index] ??= this.#appendBox()), content);
    });
    for (const box of this.#boxes.splice(this.#contents.length)) box.remove();
  }

  /** Hides the chunks of which all items come after the limit. */
  applyLimit(): void {
    this.#boxes.forEach((box, index) => {
      box.classList.toggle('later', this.#contents[index]?.every(({isOverLimit}) => isOverLimit) ?? false);
    });
  }

  /** Tells the browser how high it may take skipped chunks to be: as high as the first, which is never skipped. */
  estimateHeights(): void {
    const [first] = this.#boxes;
    if (!first) return;
    this.#observer ??= new ResizeObserver(() => {
      this.#applyHeight(first.offsetHeight);
    });
    this.#observer.observe(first);
  }

  #applyHeight(height: number): void {
    if (height === 0) return;
    this.#boxes.forEach((box, index) => {
      // On each box, because an inherited property would have the styles of all items computed again.
      const share = (this.#contents[index]?.length ?? 0) / CHUNK_SIZE;
      box.style.setProperty('contain-intrinsic-block-size', `auto ${Math.round(height * share)}px`);
    });
  }

  get #isTable(): boolean {
    return this.#list.localName === 'table';
  }

  #appendBox(): HTMLElement {
    const box = document.createElement(this.#isTable ? 'tbody' : 'ul');
    box.className = 'chunk';
    box.setAttribute('role', this.#isTable ? 'rowgroup' : 'none');
    this.#list.append(box);
    return box;
  }
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Makes these items, and no others, the content of the box. */
function fill(box: HTMLElement, items: readonly ListItem[]): void {
  const elements = items.map(({element}) => element);
  const isSame =
    box.childElementCount === elements.length && elements.every((element, index) => box.children[index] === element);
  if (!isSame) box.replaceChildren(...elements);
}
