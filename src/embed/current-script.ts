/*
 * A classic script finds itself with `document.currentScript`, a module with `import.meta`. The one-file script must run
 * as either, and neither works in both. So it reads its URL from the stack of an error, and looks for the tag by URL.
 */

export interface CurrentScript {
  /** Its URL; for an inline script, that of the page. */
  readonly url: string;
  readonly tag: HTMLScriptElement | undefined;
}

/** The script that is being evaluated. Later calls cannot tell. */
export function currentScript(): CurrentScript {
  const {currentScript, baseURI} = document;
  if (currentScript instanceof HTMLScriptElement) return {url: currentScript.src || baseURI, tag: currentScript};
  const url = urlInStack(new Error().stack);
  return {url: url ?? baseURI, tag: scriptWith(url)};
}

export function scriptWith(url: string | undefined): HTMLScriptElement | undefined {
  if (!url) return undefined;
  const scripts = [...document.scripts].filter(({src}) => src !== '');
  // CMSs add a version as a query, which WebKit leaves out of stacks.
  return scripts.find(({src}) => src === url) ?? scripts.find(({src}) => src.replace(/\?.*$/, '') === url);
}

/** The first URL in a stack: `at f (URL:1:2)` in Chromium, `f@URL:1:2` in Firefox and Safari. */
export function urlInStack(stack: string | undefined): string | undefined {
  return /(?:@|\(|at )([a-z][a-z0-9+.-]*:\/\/.+?):\d+(?::\d+)?\)?$/im.exec(stack ?? '')?.[1];
}
