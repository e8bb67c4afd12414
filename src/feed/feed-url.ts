/*
 * Without `src`, an element shows the feed in the script's `data-feed`, else the `feed.json` next to the one-file script.
 * Only the entry points know their script, so they set this default. The first script on a page wins.
 */
let defaultUrl: string | undefined;
let isNamed = false;

/** @param scriptUrl absent in a bundle, whose chunks have no feed beside them */
export function setDefaultFeedUrl(scriptUrl: string | undefined, tag?: HTMLScriptElement | null): void {
  if (defaultUrl !== undefined) return;
  const src = tag?.dataset['feed'];
  isNamed = Boolean(src);
  if (src) defaultUrl = resolve(src, document.baseURI);
  else if (scriptUrl !== undefined) defaultUrl = resolve('feed.json', scriptUrl);
}

/**
 * @returns an absolute URL; `#id` unchanged, for an inline script; `undefined` if `src` is not a valid URL, or is empty
 * and there is no default
 */
export function resolveFeedUrl(src: string | null | undefined): string | undefined {
  return src ? resolve(src, document.baseURI) : defaultUrl;
}

/** Whether the page names no feed, so that this URL is only the one beside the script. */
export function isAssumedFeedUrl(url: string): boolean {
  return url === defaultUrl && !isNamed;
}

/** Whether a feed is on the server of the page. */
export function isOwnOrigin(url: string): boolean {
  return new URL(url, document.baseURI).origin === globalThis.origin;
}

function resolve(src: string, base: string): string | undefined {
  if (src.startsWith('#')) return src;
  return URL.canParse(src, base) ? new URL(src, base).href : undefined;
}
