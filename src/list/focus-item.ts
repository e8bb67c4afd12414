/** Scrolls to an item and focuses its heading, or the item itself if it has none. */
export function focusItem(item: HTMLElement): void {
  const target = item.querySelector<HTMLElement>('[part~="heading"]') ?? item;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  scrollToItem(item);
}

/** At once, because a page's `scroll-behavior: smooth` misses the item if the list above gets its height on the way. */
export function scrollToItem(item: HTMLElement): void {
  item.scrollIntoView({block: 'start', behavior: 'instant'});
}
