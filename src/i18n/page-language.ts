/*
 * The language of an element as HTML defines it: the nearest `lang`, across shadow roots, where engines disagree on
 * `:lang()`. Each root is observed separately, because mutation observers do not cross shadow boundaries.
 */

export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = isElement(node) ? stated(node)?.trim() : undefined;
    // `lang=""` means unknown, and overrides ancestors.
    if (tag !== undefined) return tag || navigator.language;
  }
  return defaultOf(element.ownerDocument) || navigator.language;
}

/** In pages that are XML, `xml:lang` comes first. The HTML parser makes no such attribute. */
function stated(element: Element): string | undefined {
  return (
    element.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ?? element.getAttribute('lang') ?? undefined
  );
}

/** A list of languages states none, as HTML says. */
function defaultOf(page: Document): string {
  // Scripts may have replaced the whole page by one without a head.
  const head = page.head as HTMLHeadElement | null;
  const meta = head?.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
  return /^\s*([^\s,]+)[^,]*$/.exec(meta?.content ?? '')?.[1] ?? '';
}

/** `instanceof` fails for elements of another document. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
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
