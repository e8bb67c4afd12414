/*
 * A list of any length with all its items in the page: for find in page, screen readers, deep links and print. Lit renders
 * what is around the list; the items belong to this directive.
 *
 * - Each item is a template that Lit renders by itself, once. A search only takes items out of the list and puts them back,
 *   and another order moves them, so that what a visitor has unfolded stays unfolded.
 * - Items are in chunks of 24. In a long list the browser skips the chunks that are out of sight. In a short one chunks have
 *   no boxes, and it looks and costs like a flat list.
 */
import {noChange, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {Chunks} from './chunks.js';
import {ListItem} from './list-item.js';

/** A list with more visible items than this is long. Most cities have fewer than ten partners, and 99 % up to 26. */
export const MAX_FLAT = 96;

/** A record with an id, by which it is recognised when the feed is loaded again. */
export interface HasId {
  readonly id: string;
}

/** What to list, and how. Records, sets and functions are compared by identity. */
export interface ListProps<Item extends HasId> {
  /** The records in their order. */
  readonly records: readonly Item[];
  /** The records that a search has found, which are then the only ones in the list; `undefined` without a search. */
  readonly found: ReadonlySet<Item> | undefined;
  /** The template of an item. Another function means that all items may have changed. */
  readonly render: (record: Item) => TemplateResult;
  /** How many of the records are shown on screen; print has all of them. */
  readonly limit: number;
  /** Whether chunks out of sight may be skipped. */
  readonly isLong: boolean;
}

class ItemList extends Directive {
  #props: ListProps<HasId> | undefined;
  #items = new Map<HasId, ListItem>();
  #chunks: Chunks | undefined;

  // Lit calls `update` instead; this declares the type of the argument.
  render(props: ListProps<HasId>): unknown {
    return props;
  }

  override update({parentNode}: ChildPart, [props]: [ListProps<HasId>]): unknown {
    if (!(parentNode instanceof HTMLElement)) return noChange;
    const {records, found, render, limit, isLong} = props;
    const before = this.#props;
    const chunks = (this.#chunks ??= new Chunks(parentNode));
    const isNew = records !== before?.records || render !== before.render;
    if (isNew) this.#renderItems(records, render);
    if (isNew || found !== before.found) {
      const items = [...this.#items].filter(([record]) => !found || found.has(record)).map(([, item]) => item);
      keepFocus(parentNode, () => {
        chunks.place(items);
      });
    }
    records.forEach((record, index) => {
      const item = this.#items.get(record);
      if (item) item.isOverLimit = index >= limit;
    });
    chunks.applyLimit();
    if (isLong) chunks.estimateHeights();
    this.#props = props;
    return noChange;
  }

  /** An item for each record: the one there is, updated if it may have changed, or a new one. */
  #renderItems(records: readonly HasId[], render: ListProps<HasId>['render']): void {
    const isSame = render === this.#props?.render;
    const known = new Map([...this.#items].map(([{id}, item]) => [id, item]));
    this.#items = new Map(
      records.map((record) => {
        const item = known.get(record.id);
        // Where a feed has an id twice, the item is the first record's.
        known.delete(record.id);
        if (item && !isSame) item.update(render(record));
        return [record, item ?? new ListItem(render(record))];
      }),
    );
  }
}

const itemListDirective = directive(ItemList);

/** The items of a list, for the inside of its element. */
export function itemList<Item extends HasId>(props: ListProps<Item>): DirectiveResult {
  // The directive only calls the function with the records that came with it.
  return itemListDirective(props as unknown as ListProps<HasId>);
}

/** Browsers take the focus from elements that are moved. */
function keepFocus(list: HTMLElement, move: () => void): void {
  const root = list.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  move();
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({preventScroll: true});
}
