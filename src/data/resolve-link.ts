/**
 * Resolves a link or picture of the feed. Allowed are `https:` URLs, and relative links that keep the feed's scheme and
 * host; no names or passwords, and in `mailto:` no fields such as `?bcc=`. The schema checks this too, but only here as
 * the browser parses the text.
 *
 * @param contact whether `mailto:` and `tel:` are allowed
 * @returns an absolute URL, or `undefined` if the link is not allowed
 */
export function resolveLink(link: string | undefined, feedUrl: string, contact = false): string | undefined {
  if (link === undefined) return undefined;
  // Parsing the base for each of thousands of absolute links would be slow.
  const base = link.startsWith('https://') ? undefined : urlOf(feedUrl);
  const url = urlOf(link, base);
  if (url?.username !== '' || url.password !== '') return undefined;
  const {protocol, host, search, href} = url;
  const allowed =
    protocol === 'https:' ||
    (protocol === 'http:' && protocol === base?.protocol && host === base.host) ||
    (contact && (protocol === 'tel:' || (protocol === 'mailto:' && search === '')));
  return allowed ? href : undefined;
}

function urlOf(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
