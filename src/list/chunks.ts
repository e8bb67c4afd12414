import type {ListItem} from './list-item.js';

/** By which part of it the height of the first chunk may differ from what the styles were told. */
const TOLERANCE = 0.1;

/** The boxes that the items of a list stand in, so that a browser can skip those out of sight. They mean nothing. */
export class Chunks {
  readonly #list: HTMLElement;
  readonly #boxes: HTMLElement[] = [];
  #contents: readonly (readonly ListItem[])[] = [];
  #observer: ResizeObserver | undefined;
  #short: HTMLElement | undefined;
  #height = 0;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Puts items into chunks. Those that stand right are not touched, and others stay where they are. */
  place(contents: readonly (readonly ListItem[])[]): void {
    contents.forEach((items, index) => {
      fill((this.#boxes[index] ??= this.#newBox()), items);
    });
    this.#contents = contents;
    // What a search leaves out stands in the other boxes still.
    for (const box of this.#boxes.slice(contents.length)) if (!box.firstElementChild) this.#remove(box);
  }

  /** Follows what has become of the elements: a chunk of which nothing is shown takes no room. */
  update(): void {
    this.#boxes.forEach((box, index) => {
      const items = this.#contents[index] ?? [];
      const isInSight = items.some((item) => item.isInSight);
      box.hidden = !isInSight && items.every(({isLeftOut}) => isLeftOut);
      box.classList.toggle('later', !isInSight);
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
    const last = this.#boxes[this.#contents.length - 1];
    if (this.#short !== last) this.#short?.style.removeProperty('--_share');
    this.#short = last;
    const [most = 0, left = 0] = [this.#contents[0], this.#contents.at(-1)].map(countInSight);
    last?.style.setProperty('--_share', String(left / Math.max(most, 1)));
  }

  #setHeight(height: number): void {
    // All chunks are laid out anew for another height, which is a guess in any case: it has to be worth it.
    if (height === 0 || Math.abs(height - this.#height) < TOLERANCE * this.#height) return;
    this.#height = height;
    this.#list.style.setProperty('--_chunk', `${height}px`);
  }

  #remove(box: HTMLElement): void {
    this.#boxes.splice(this.#boxes.indexOf(box), 1);
    box.remove();
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

/**
 * Makes these items of the box follow one another. What else is in it is not shown, or is about to move to another. Those
 * that come to stand together are moved together, which browsers do faster.
 */
function fill(box: HTMLElement, items: readonly ListItem[]): void {
  const own = new Set<Element>(items.map(({element}) => element));
  let next = box.firstElementChild;
  let moved: Element[] = [];
  for (const element of own) {
    while (next && !own.has(next)) next = next.nextElementSibling;
    if (element !== next) {
      moved.push(element);
      continue;
    }
    element.before(...moved);
    moved = [];
    next = element.nextElementSibling;
  }
  box.append(...moved);
}

function countInSight(items: readonly ListItem[] | undefined): number {
  return items?.filter(({isInSight}) => isInSight).length ?? 0;
}
