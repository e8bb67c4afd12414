/*
 * React, Vue, Preact and Angular ask the div to remove, insert or replace children of the fallback, which have moved into
 * the element. Browsers throw, and React then removes the whole app. So the div passes on what concerns these children.
 *
 * Nothing else about the div changes: it has no other children than it seems to have, and what a script appends to it is
 * still shown beside the element.
 */

/** @param isMade whether a node is the element that was made in the div, and has the fallback */
export function forwardChildren(div: Element, isMade: (parent: Node) => boolean): void {
  const forward = (name: string, childOf: (nodes: readonly Node[]) => Node | null | undefined) => {
    const method: unknown = Reflect.get(div, name);
    if (typeof method !== 'function') return;
    const value = (...nodes: Node[]): unknown => {
      const parent = childOf(nodes)?.parentNode;
      return Reflect.apply(method, parent && isMade(parent) ? parent : div, nodes);
    };
    Object.defineProperty(div, name, {value, configurable: true, writable: true});
  };
  forward('removeChild', ([child]) => child);
  forward('replaceChild', ([, child]) => child);
  // Without a next sibling: a child that moves to the end stays in the fallback. Preact uses moveBefore where it exists.
  for (const name of ['insertBefore', 'moveBefore', 'appendChild']) forward(name, ([node, next]) => next ?? node);
}
