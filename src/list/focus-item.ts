/** Moves the focus to an item, to its heading if it has one, and scrolls to it. */
export function focusItem(item: HTMLElement): void {
  const target = item.querySelector<HTMLElement>('[part~="heading"]') ?? item;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  item.scrollIntoView({block: 'start'});
}
