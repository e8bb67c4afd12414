/*
 * Which script tag is this code? A classic script is told by `document.currentScript`. A module is not, and the
 * one-file script, which must also run as a classic script, cannot say `import.meta`. It finds its own URL where every
 * engine writes it, in the stack of an error, and then its tag by that URL.
 */

/** The tag that runs this code now. Call it while the script is first evaluated; later nobody knows. */
export function ownScript(): HTMLScriptElement | undefined {
  const {currentScript} = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  return scriptWith(urlInStack(new Error().stack));
}

/** The tag that loads the script at this URL. */
export function scriptWith(url: string | undefined): HTMLScriptElement | undefined {
  return url ? [...document.scripts].find(({src}) => src === url) : undefined;
}

/** The URL in the first line of a stack that has one: Chromium `at f (URL:1:2)`, Firefox and Safari `f@URL:1:2`. */
export function urlInStack(stack: string | undefined): string | undefined {
  return /(?:@|\(|at )([a-z][a-z0-9+.-]*:\/\/.+?):\d+(?::\d+)?\)?$/im.exec(stack ?? '')?.[1];
}
