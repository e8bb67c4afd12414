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
 *   columns. Where a search leaves out items, those after them move up (`pack.ts`), past those left out, which stay
 *   where they are until they are shown. In a list that is not long, chunks make no boxes, and nothing needs to move.
 */
import {noChange, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {Chunks} from './chunks.js';
import {ListItem} from './list-item.js';
import {pack} from './pack.js';

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
  #items: ReadonlyMap<Listed, ListItem> = new Map();
  #ordered: readonly ListItem[] = [];
  #chunks: Chunks | undefined;
  #isPacked = false;

  // Lit calls `update` instead; this one tells the types.
  render(listing: Listing<Listed>): unknown {
    return listing;
  }

  override update({parentNode}: ChildPart, [listing]: [Listing<Listed>]): unknown {
    if (!(parentNode instanceof HTMLElement)) return noChange;
    const {records, render, isLong} = listing;
    const chunks = (this.#chunks ??= new Chunks(parentNode));
    const isAnew = records !== this.#shown?.records || render !== this.#shown.render;
    if (isAnew) this.#make(records, render);
    this.#shown = {records, render};
    this.#mark(listing);
    if (isAnew || isLong || this.#isPacked) {
      const placed = isAnew ? this.#ordered : this.#ordered.filter(({isLeftOut}) => !isLeftOut);
      this.#isPacked = placed.length < this.#ordered.length;
      // A table has one chunk: browsers do not skip rows.
      const size = parentNode.localName === 'table' ? Number.POSITIVE_INFINITY : CHUNK;
      keepFocus(parentNode, () => {
        chunks.place(pack(placed, size, ({isInSight}) => !isLong || isInSight));
      });
    }
    chunks.update();
    if (isLong) chunks.measure();
    return noChange;
  }

  /** An item for each record: that of before if there is one, written anew if it may have changed. */
  #make(records: readonly Listed[], render: Listing<Listed>['render']): void {
    const before = this.#items;
    const isSame = render === this.#shown?.render;
    const byId = new Map(isSame ? [] : [...before].map(([{id}, item]) => [id, item]));
    this.#items = new Map(
      records.map((record) => {
        const item = isSame ? before.get(record) : byId.get(record.id);
        // An id that a feed has twice is that of one item only.
        byId.delete(record.id);
        if (!isSame) item?.write(render(record));
        return [record, item ?? new ListItem(render(record))];
      }),
    );
    this.#ordered = [...this.#items.values()];
    const kept = new Set(this.#ordered);
    for (const item of before.values()) if (!kept.has(item)) item.element.remove();
  }

  /** Says of each item what hides it. */
  #mark({records, isLeftOut, end}: Listing<Listed>): void {
    records.forEach((record, index) => {
      this.#ordered[index]?.mark(isLeftOut(record), index >= end);
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
