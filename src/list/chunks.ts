import type {ListItem} from './list-item.js';

/** Divisible by two, three and four, so that each chunk of cards ends with a full row in any number of columns. */
const CHUNK_SIZE = 24;

/**
 * Wraps the items of a list in boxes without semantics (`role=none`), so that the browser can skip those off screen
 * (`content-visibility`). In a short list the boxes are `display: contents`.
 */
export class Chunks {
  readonly #list: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  #contents: readonly (readonly ListItem[])[] = [];
  #observer: ResizeObserver | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Does not touch elements that are already in place. */
  arrange(items: readonly ListItem[]): void {
    this.#contents = this.#isTable ? [items] : chunksOf(items, CHUNK_SIZE);
    this.#contents.forEach((content, index) => {
      fill((this.#boxes[index] ??= this.#appendBox()), content);
    });
    for (const box of this.#boxes.splice(this.#contents.length)) box.remove();
  }

  applyLimit(): void {
    this.#boxes.forEach((box, index) => {
      box.classList.toggle('later', this.#contents[index]?.every(({isOverLimit}) => isOverLimit) ?? false);
    });
  }

  /** Estimates the height of skipped chunks from the first one, which is never skipped. */
  estimateHeights(): void {
    const [first] = this.#boxes;
    // Rows of a table are never skipped.
    if (!first || this.#isTable) return;
    // A link to an item scrolls to it before the observer is called, and needs the heights of the chunks above.
    if (!this.#observer && location.hash !== '') {
      queueMicrotask(() => {
        this.#applyHeight(first.offsetHeight);
      });
    }
    this.#observer ??= new ResizeObserver(([entry]) => {
      const height = entry?.contentRect.height ?? 0;
      // A list that was taken out of the page is not kept alive by a frame.
      if (height === 0) return;
      // In the next frame, because observers of the boxes around this one are told of no change in the same one.
      requestAnimationFrame(() => {
        this.#applyHeight(height);
      });
    });
    this.#observer.observe(first);
  }

  #applyHeight(height: number): void {
    if (height === 0) return;
    this.#boxes.forEach((box, index) => {
      // Set on each box: an inherited property would recalculate the styles of all items.
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
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

function fill(box: HTMLElement, items: readonly ListItem[]): void {
  const elements = items.map(({element}) => element);
  const isSame =
    box.childElementCount === elements.length && elements.every((element, index) => box.children[index] === element);
  if (!isSame) box.replaceChildren(...elements);
}
