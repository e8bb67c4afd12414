/*
 * The language of an element as HTML defines it: the nearest `lang`, across shadow roots, where engines disagree on
 * `:lang()`. Each root is observed separately, because mutation observers do not cross shadow boundaries.
 */

export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.hasAttribute('lang')) {
      // `lang=""` means unknown, and overrides ancestors.
      const tag = node.getAttribute('lang')?.trim() ?? '';
      return tag === '' ? navigator.language : tag;
    }
  }
  return navigator.language;
}

/** Calls back when a relevant `lang` changes. Returns a function that stops observing. */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const stops = rootsOf(element).map((root) => observe(root, callback));
  return () => {
    for (const stop of stops) stop();
  };
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

function observe(root: Node, callback: () => void): () => void {
  const watch = watches.get(root) ?? startWatching(root);
  watch.callbacks.add(callback);
  return () => {
    watch.callbacks.delete(callback);
    if (watch.callbacks.size > 0) return;
    watch.observer.disconnect();
    watches.delete(root);
  };
}

function startWatching(root: Node): Watch {
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
