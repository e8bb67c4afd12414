interface PolicyFactory {
  createPolicy(name: string, rules: {createHTML: (html: string) => string}): {createHTML(html: string): string};
}

/** The page's policy of Trusted Types allows only this name, and only this file uses it. */
const NAME = 'partnership-desk';

let policy: {createHTML(html: string): string} | undefined;

/** Parses HTML into a document of its own, in which no script runs and nothing is loaded. */
export function parseHtml(html: string): Document {
  // Older browsers have no Trusted Types; where they are, this is their factory.
  const factory = Reflect.get(globalThis, 'trustedTypes') as PolicyFactory | undefined;
  policy ??= factory?.createPolicy(NAME, {createHTML: (text) => text});
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
