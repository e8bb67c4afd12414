/*
 * A list of any length with all its items in the page: for find in page, screen readers, deep links and print. Lit renders
 * what is around the list; the items belong to this directive.
 *
 * - Each item is a template that Lit renders by itself. A key press in a search only changes `hidden` on their elements.
 * - Another order moves the elements, so that what a visitor has unfolded stays unfolded.
 * - In a long list the browser skips the chunks of items out of sight. While something is searched it is one flat list, so
 *   that lines of cards have no holes.
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

/** What to list, and how. Records and functions are compared by identity. */
export interface ListProps<Item extends HasId> {
  /** The records in their order. */
  readonly records: readonly Item[];
  /** The template of an item. Another function means that all items may have changed. */
  readonly render: (record: Item) => TemplateResult;
  /** Whether a search leaves a record out. */
  readonly isFiltered: (record: Item) => boolean;
  /** How many of the records are shown on screen; print has all of them. */
  readonly limit: number;
  /** Whether chunks out of sight may be skipped. */
  readonly isLong: boolean;
}

class ItemList extends Directive {
  #rendered: Pick<ListProps<HasId>, 'records' | 'render'> | undefined;
  #items = new Map<HasId, ListItem>();
  #chunks: Chunks | undefined;

  // Lit calls `update` instead; this declares the type of the argument.
  render(props: ListProps<HasId>): unknown {
    return props;
  }

  override update({parentNode}: ChildPart, [props]: [ListProps<HasId>]): unknown {
    if (!(parentNode instanceof HTMLElement)) return noChange;
    const {records, render, isLong} = props;
    const chunks = (this.#chunks ??= new Chunks(parentNode));
    if (records !== this.#rendered?.records || render !== this.#rendered.render) {
      this.#renderItems(records, render);
      keepFocus(parentNode, () => {
        chunks.place([...this.#items.values()]);
      });
    }
    this.#mark(props);
    chunks.applyLimit();
    if (isLong) chunks.estimateHeights();
    return noChange;
  }

  /** An item for each record: the one there is, updated if it may have changed, or a new one. */
  #renderItems(records: readonly HasId[], render: ListProps<HasId>['render']): void {
    const isSame = render === this.#rendered?.render;
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
    this.#rendered = {records, render};
  }

  #mark({isFiltered, limit}: ListProps<HasId>): void {
    let index = 0;
    for (const [record, item] of this.#items) {
      item.mark(isFiltered(record), index >= limit);
      index += 1;
    }
  }
}

const itemListDirective = directive(ItemList);

/** The items of a list, for the inside of its element. */
export function itemList<Item extends HasId>(props: ListProps<Item>): DirectiveResult {
  // The directive only calls the functions with the records that came with them.
  return itemListDirective(props as unknown as ListProps<HasId>);
}

/** Browsers take the focus from elements that are moved. */
function keepFocus(list: HTMLElement, move: () => void): void {
  const root = list.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  move();
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({preventScroll: true});
}
