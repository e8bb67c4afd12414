/*
 * A classic script can use `document.currentScript`, a module `import.meta`. The one-file script must run as either,
 * and neither works in both. So it reads its URL from an error's stack, and finds its tag by that URL.
 */

export interface CurrentScript {
  /** For an inline script, the URL of the page. */
  readonly url: string;
  readonly tag: HTMLScriptElement | undefined;
}

/** What the file is called, unless a site renames it. */
const FILE = /\/partnership-elements[^/]*\.js(\?|$)/;

/** Only valid while the script is being evaluated. */
export function currentScript(): CurrentScript {
  const {currentScript, baseURI} = document;
  const tag = currentScript instanceof HTMLScriptElement ? currentScript : undefined;
  if (tag?.src || tag?.dataset['feed']) return {url: tag.src || baseURI, tag};
  const {stack} = new Error();
  // The evaluated text of a script is not at an address, and the stack names who evaluates it.
  if (tag || /\beval\b/.test(stack ?? '')) return fetchedScript() ?? {url: baseURI, tag};
  const url = urlInStack(stack);
  return {url: url ?? baseURI, tag: scriptWith(url)};
}

/** jQuery fetches a script and evaluates its text. Its tag, if there was one, is in the page by then. */
function fetchedScript(): CurrentScript | undefined {
  const isOurs = ({src, dataset}: HTMLScriptElement) => src !== '' && (FILE.test(src) || dataset['feed'] !== undefined);
  const tag = [...document.scripts].filter(isOurs).at(-1);
  const requested = performance.getEntriesByType('resource').map(({name}) => name);
  const url = tag?.src ?? requested.filter((name) => FILE.test(name)).at(-1);
  return url === undefined ? undefined : {url, tag};
}

export function scriptWith(url: string | undefined): HTMLScriptElement | undefined {
  if (!url) return undefined;
  const scripts = [...document.scripts].filter(({src}) => src !== '');
  // CMSs append a version as a query, which WebKit omits from stacks.
  return scripts.find(({src}) => src === url) ?? scripts.find(({src}) => src.replace(/\?.*$/, '') === url);
}

/** `at f (URL:1:2)` in Chromium, `f@URL:1:2` in Firefox and Safari. */
export function urlInStack(stack = ''): string | undefined {
  for (const line of stack.split('\n')) {
    const place = line.replace(/(?::\d+){1,2}\)?$/, '');
    // Only at the end of a line with a position, because a URL may contain much that looks like another.
    const url = place === line ? undefined : /(?:@|\(|at )([a-z][a-z0-9+.-]*:\/\/.+)/i.exec(place)?.[1];
    if (url) return url;
  }
  return undefined;
}
