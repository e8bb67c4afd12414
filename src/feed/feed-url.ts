/*
 * Where the feed is, when an editor says nothing: the script knows. It was loaded from somewhere, and there, beside
 * it, lies `feed.json`, unless its tag says otherwise with `data-feed`.
 *
 * Only the entry points know which script they are, so they announce it; the first one on the page counts.
 */
let announced: string | undefined;

/** Tells which script runs: its URL, and its tag if there is one. Called by the entry points, once. */
export function setDefaultFeedUrl(url: string, tag?: HTMLScriptElement | null): void {
  announced ??= tag?.dataset['feed'] ? resolve(tag.dataset['feed'], document.baseURI) : resolve('feed.json', url);
}

/**
 * The location of a feed: `src` as an absolute URL, or as it is if it is the `#id` of an inline script; without `src`
 * that of the script. `undefined` when no script was announced, or the address is none.
 */
export function resolveFeedUrl(src: string | undefined): string | undefined {
  return src ? resolve(src, document.baseURI) : announced;
}

function resolve(location: string, base: string): string | undefined {
  if (location.startsWith('#')) return location;
  return URL.canParse(location, base) ? new URL(location, base).href : undefined;
}
