/*
 * A list of any length with all its items in the page: for the browser's own search, for those who listen, for links and
 * for paper. What makes that bearable with ten thousand of them:
 *
 * - Items are copies (`stencil.ts`). Lit renders what is around a list and says which items are shown; the items belong
 *   to this directive. A letter typed into a search changes `hidden`, and nothing else.
 * - Another order moves the elements there are. What is unfolded stays so, and the focus stays where it is.
 * - Items stand in chunks. In a long list the browser skips the chunks out of sight (`content-visibility`), and takes
 *   them for as high as the first. On each item by itself the same would make searching slower than without.
 * - A chunk shows a multiple of two, three and four items, so that it ends with a full line of cards in any number of
 *   columns. Where a search leaves out items, those after them move up (`pack.ts`). In a list that is not long, chunks
 *   make no boxes, and nothing needs to move.
 */
import {noChange, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {Chunks, isInSight} from './chunks.js';
import {pack} from './pack.js';
import {Copy} from './stencil.js';

/** More shown items than this are a long list. */
export const MOST_AT_ONCE = 96;

/** How many items a chunk shows. */
const CHUNK = 24;

/** What can be listed. */
export interface Listed {
  /** Tells records apart, also when the feed is loaded anew. */
  readonly id: string;
}

/** What to list, and how. Records and functions are compared by identity. */
export interface Listing<Item extends Listed> {
  /** What is listed, in its order. */
  readonly records: readonly Item[];
  /** The element of a record, as `stencil.ts` has it. Another function says that all of them may have changed. */
  readonly render: (record: Item) => TemplateResult;
  /** Whether a search leaves a record out. */
  readonly isLeftOut: (record: Item) => boolean;
  /** From which place on records come after the limit. They are there for print. */
  readonly end: number;
  /** Whether chunks out of sight may be skipped. */
  readonly isLong: boolean;
}

class ItemList extends Directive {
  #shown: Pick<Listing<Listed>, 'records' | 'render'> | undefined;
  #copies = new Map<Listed, Copy>();
  #chunks: Chunks | undefined;

  // Lit calls `update` instead; this one tells the types.
  render(listing: Listing<Listed>): unknown {
    return listing;
  }

  override update({parentNode}: ChildPart, [listing]: [Listing<Listed>]): unknown {
    if (!(parentNode instanceof HTMLElement)) return noChange;
    const {records, render, isLong} = listing;
    const chunks = (this.#chunks ??= new Chunks(parentNode));
    const isAnew = records !== this.#shown?.records || render !== this.#shown.render;
    if (isAnew) this.#copy(records, render);
    this.#shown = {records, render};
    const elements = this.#mark(listing);
    if (isAnew || isLong) {
      // A table has one chunk: browsers do not skip rows.
      const size = parentNode.localName === 'table' ? Number.POSITIVE_INFINITY : CHUNK;
      keepFocus(parentNode, () => {
        chunks.place(pack(elements, size, (element) => !isLong || isInSight(element)));
      });
    }
    chunks.update();
    if (isLong) chunks.measure();
    return noChange;
  }

  /** A copy for each record: that of before if there is one, written anew if it may have changed. */
  #copy(records: readonly Listed[], render: Listing<Listed>['render']): void {
    const before = this.#copies;
    const isSame = render === this.#shown?.render;
    const byId = new Map(isSame ? [] : [...before].map(([{id}, copy]) => [id, copy]));
    this.#copies = new Map(
      records.map((record) => {
        const copy = isSame ? before.get(record) : byId.get(record.id);
        // An id that a feed has twice is that of one copy only.
        byId.delete(record.id);
        if (!isSame) copy?.write(render(record));
        return [record, copy ?? new Copy(render(record))];
      }),
    );
    const kept = new Set(this.#copies.values());
    for (const copy of before.values()) if (!kept.has(copy)) copy.element.remove();
  }

  /** The elements in their order, with what hides them. */
  #mark({records, isLeftOut, end}: Listing<Listed>): HTMLElement[] {
    return records.flatMap((record, index) => {
      const element = this.#copies.get(record)?.element;
      if (!element) return [];
      element.toggleAttribute('hidden', isLeftOut(record));
      const state = index >= end ? 'later' : '';
      if (element.className !== state) element.className = state;
      return element;
    });
  }
}

const listIn = directive(ItemList);

/** The items of a list, for the inside of its element. */
export function itemList<Item extends Listed>(listing: Listing<Item>): DirectiveResult {
  // The directive hands records to no other functions than those that came with them.
  return listIn(listing as unknown as Listing<Listed>);
}

/** Browsers take the focus from what is moved. */
function keepFocus(list: HTMLElement, move: () => void): void {
  const root = list.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  move();
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({preventScroll: true});
}
