/*
 * An element without `src` shows the feed that the script's tag names in `data-feed`, else the `feed.json` beside the
 * script. Only the entry points know which script they are, so they set this default. The first one on a page wins.
 */
let defaultUrl: string | undefined;

/**
 * @param scriptUrl the absolute URL of the script
 * @param tag the script's tag, if there is one
 */
export function setDefaultFeedUrl(scriptUrl: string, tag?: HTMLScriptElement | null): void {
  const src = tag?.dataset['feed'];
  defaultUrl ??= src ? resolve(src, document.baseURI) : resolve('feed.json', scriptUrl);
}

/**
 * @param src what the editor has written, if anything
 * @returns an absolute URL; `#id` as it is, for an inline script; `undefined` if `src` is not a valid address, or is
 * empty and no default is set
 */
export function resolveFeedUrl(src: string | undefined): string | undefined {
  return src ? resolve(src, document.baseURI) : defaultUrl;
}

function resolve(src: string, base: string): string | undefined {
  if (src.startsWith('#')) return src;
  return URL.canParse(src, base) ? new URL(src, base).href : undefined;
}
