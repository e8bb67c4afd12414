/**
 * The closed boxes around an element that browsers open when a link leads into them: `<details>`, and what is
 * `hidden="until-found"`. Includes those around the shadow trees and slots that it is in.
 */
export function closedAncestors(element: Element): Element[] {
  const closed: Element[] = [];
  for (let box: Element | null = element; box; box = parentOf(box)) {
    if (box.matches('details:not([open]), [hidden="until-found" i]')) closed.push(box);
  }
  return closed;
}

/** Opens the boxes as browsers do. */
export function reveal(closed: readonly Element[]): void {
  for (const box of closed) {
    if (box.localName === 'details') {
      box.setAttribute('open', '');
    } else {
      box.dispatchEvent(new Event('beforematch', {bubbles: true}));
      box.removeAttribute('hidden');
    }
  }
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
