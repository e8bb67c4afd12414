/*
 * The language of a place in the page: the nearest `lang`, through shadow roots, as HTML defines it.
 *
 * Found by walking, not by `:lang()`: engines disagree on what that sees from inside a shadow tree. Followed live by
 * one MutationObserver for each root that holds an element of ours, because an observer does not see into shadow
 * trees; a root without listeners is no longer observed.
 */

/** The language tag that holds for this element: the page's, else the browser's. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.hasAttribute('lang')) {
      // `lang=""` says "unknown", and hides what stands further up.
      const tag = node.getAttribute('lang')?.trim() ?? '';
      return tag === '' ? navigator.language : tag;
    }
  }
  return navigator.language;
}

/** Calls back whenever a `lang` changes that may hold for this element. Returns the function that ends it. */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const ends = rootsOf(element).map((root) => listenTo(root, callback));
  return () => {
    for (const end of ends) end();
  };
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

function listenTo(root: Node, callback: () => void): () => void {
  const watch = watches.get(root) ?? startWatch(root);
  watch.callbacks.add(callback);
  return () => {
    watch.callbacks.delete(callback);
    if (watch.callbacks.size > 0) return;
    watch.observer.disconnect();
    watches.delete(root);
  };
}

function startWatch(root: Node): Watch {
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of [...callbacks]) callback();
  });
  observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
  const watch = {observer, callbacks};
  watches.set(root, watch);
  return watch;
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
