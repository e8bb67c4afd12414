/*
 * React, Vue, Preact and Angular ask the div to remove, insert or replace children of the fallback, which have moved into
 * the element. Browsers throw, and React then removes the whole app. So the div passes on what concerns these children.
 *
 * Nothing else about the div changes: it has no other children than it seems to have, and what a script appends to it is
 * still shown beside the element.
 */

/** @param isMade whether a node is the element that was made in the div, and has the fallback */
export function forwardChildren(div: Element, isMade: (parent: Node | null) => boolean): void {
  const native = Node.prototype;
  /** Who has a child: the element, or else the div, which then throws as ever. */
  const parentOf = (child: Node | null): Node => {
    const parent = child?.parentNode ?? null;
    return isMade(parent) && parent ? parent : div;
  };
  const methods = {
    removeChild: (child: Node) => native.removeChild.call(parentOf(child), child),
    replaceChild: (node: Node, child: Node) => native.replaceChild.call(parentOf(child), node, child),
    // A child that is moved to the end stays in the fallback.
    insertBefore: (node: Node, next: Node | null) => native.insertBefore.call(parentOf(next ?? node), node, next),
    appendChild: (node: Node) => native.appendChild.call(parentOf(node), node),
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(div, name, {value, configurable: true, writable: true});
  }
}
