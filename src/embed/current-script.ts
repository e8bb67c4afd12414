/*
 * Which script is this code? A classic script is told by `document.currentScript`. A module is not, and the one-file
 * script, which must also run as a classic script, cannot say `import.meta`. It finds its own URL where every engine
 * writes it, in the stack of an error, and then its tag by that URL.
 */

/** A script on the page. */
export interface CurrentScript {
  /** Its address; for a script written into the page, that of the page. */
  readonly url: string;
  /** Its tag, if it can be told. */
  readonly tag: HTMLScriptElement | undefined;
}

/** The script that runs now. Call it while it is first evaluated; later nobody knows. */
export function currentScript(): CurrentScript {
  const {currentScript, baseURI} = document;
  if (currentScript instanceof HTMLScriptElement) return {url: currentScript.src || baseURI, tag: currentScript};
  const url = urlInStack(new Error().stack);
  return {url: url ?? baseURI, tag: scriptWith(url)};
}

/** The tag that loads the script at this URL. */
export function scriptWith(url: string | undefined): HTMLScriptElement | undefined {
  if (!url) return undefined;
  const scripts = [...document.scripts].filter(({src}) => src !== '');
  // WebKit leaves the query out of its stacks, and CMSs write their version there.
  return scripts.find(({src}) => src === url) ?? scripts.find(({src}) => src.replace(/\?.*$/, '') === url);
}

/** The URL in the first line of a stack that has one: Chromium `at f (URL:1:2)`, Firefox and Safari `f@URL:1:2`. */
export function urlInStack(stack: string | undefined): string | undefined {
  return /(?:@|\(|at )([a-z][a-z0-9+.-]*:\/\/.+?):\d+(?::\d+)?\)?$/im.exec(stack ?? '')?.[1];
}
