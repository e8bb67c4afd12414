const CONTACT_SCHEMES = ['mailto:', 'tel:'];

/**
 * The address a link or picture of the feed may have on the page, or `undefined` when it may have none: `https:`, or
 * relative to the feed's own address and then of its scheme and host.
 *
 * The schema has already turned away everything else; this is the second lock on the same door, applied to what the
 * browser itself makes of the text.
 */
export function resolveLink(link: string | undefined, feedUrl: string, contact = false): string | undefined {
  if (link === undefined) return undefined;
  // An address that is whole needs no base, and a feed may have thousands of them.
  const base = link.startsWith('https://') ? undefined : urlOf(feedUrl);
  const url = urlOf(link, base);
  const allowed =
    url?.protocol === 'https:' ||
    (base?.protocol === 'http:' && url?.protocol === 'http:' && url.host === base.host) ||
    (contact && CONTACT_SCHEMES.includes(url?.protocol ?? ''));
  return allowed ? url?.href : undefined;
}

function urlOf(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
