/** Scrolls to an item and focuses its heading, or the item itself if it has none. */
export function focusItem(item: HTMLElement): void {
  const target = item.querySelector<HTMLElement>('[part~="heading"]') ?? item;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  item.scrollIntoView({block: 'start'});
}
