/*
 * A list of any length with all its items in the page, for find in page, screen readers, deep links and print. Lit
 * renders the list element; this directive manages the items inside.
 *
 * - Lit renders each item separately, once. Searching takes items out and puts them back, and reordering moves them,
 *   so that unfolded details stay unfolded.
 * - Items are in chunks of 24. In a long list the browser skips chunks off screen. In a short list chunks generate no
 *   boxes, and the list costs no more than a flat one.
 */
import {noChange, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {Chunks} from './chunks.js';
import {ListItem} from './list-item.js';

/** A list with more visible items is long. Most cities have fewer than ten partners, and 99 % have at most 26. */
export const MAX_FLAT = 96;

/** The id identifies a record when the feed is loaded again. */
export interface HasId {
  readonly id: string;
}

/** Records, sets and functions are compared by identity. */
export interface ListProps<Item extends HasId> {
  readonly records: readonly Item[];
  /** The search results; `undefined` without a search. */
  readonly found: ReadonlySet<Item> | undefined;
  /** A different function means that every item may have changed. */
  readonly render: (record: Item) => TemplateResult;
  /** How many records to show on screen; print has all of them. */
  readonly limit: number;
  readonly isLong: boolean;
}

class ItemList extends Directive {
  #props: ListProps<HasId> | undefined;
  #items = new Map<HasId, ListItem>();
  #chunks: Chunks | undefined;

  // Never called; declares the type of the argument.
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
        chunks.arrange(items);
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

  #renderItems(records: readonly HasId[], render: ListProps<HasId>['render']): void {
    const isSame = render === this.#props?.render;
    const known = new Map([...this.#items].map(([{id}, item]) => [id, item]));
    this.#items = new Map(
      records.map((record) => {
        const item = known.get(record.id);
        // If an id occurs twice, the first record keeps the item.
        known.delete(record.id);
        if (item && !isSame) item.update(render(record));
        return [record, item ?? new ListItem(render(record))];
      }),
    );
  }
}

const itemListDirective = directive(ItemList);

export function itemList<Item extends HasId>(props: ListProps<Item>): DirectiveResult {
  // The directive calls `render` only with the records passed along with it.
  return itemListDirective(props as unknown as ListProps<HasId>);
}

/** Browsers blur elements that are moved. */
function keepFocus(list: HTMLElement, move: () => void): void {
  const root = list.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  move();
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({preventScroll: true});
}
