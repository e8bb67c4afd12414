/*
 * The only place in the library that makes a request.
 *
 * Browsers ask the reader for a password when a server of the page's own origin answers 401 to a request with
 * credentials. A citizen has none, so the first request is sent without. Credentials follow where nobody can be asked:
 * the server did not challenge the browser (it has a login page, and cookies), or the page itself is behind the password.
 */
export interface RequestOptions {
  readonly signal: AbortSignal;
  /** `fresh` revalidates a cached response; `stored` is content with an old one. Default: as the server says. */
  readonly from?: 'fresh' | 'stored';
  /** Whether an earlier request has failed without a challenge. */
  readonly isRepeated?: boolean;
}

const CACHE = {fresh: 'no-cache', stored: 'force-cache'} as const;

export function isOwnOrigin(url: string): boolean {
  return new URL(url, document.baseURI).origin === globalThis.origin;
}

export async function request(url: string, {signal, from, isRepeated}: RequestOptions): Promise<Response> {
  const isOwn = isOwnOrigin(url);
  if (isOwn && from === 'stored') return fetch(url, {signal, mode: 'same-origin', cache: 'only-if-cached'});
  const options = {signal, cache: from ? CACHE[from] : 'default'} as const;
  // A preloaded response is only used for a request with the same credentials.
  if (!isOwn || isRepeated || document.querySelector('link[rel=preload][as=fetch]')) return fetch(url, options);

  const anonymous = await fetch(url, {...options, credentials: 'omit'});
  return wantsLogin(anonymous) && (await mayLogIn(anonymous, signal)) ? fetch(url, options) : anonymous;
}

function wantsLogin({status, redirected, headers}: Response): boolean {
  return status === 401 || status === 403 || (redirected && (headers.get('content-type') ?? '').includes('html'));
}

async function mayLogIn({headers}: Response, signal: AbortSignal): Promise<boolean> {
  if (!headers.has('www-authenticate')) return true;
  const page = await fetch(location.href, {signal, method: 'HEAD', credentials: 'omit'}).catch(() => undefined);
  return page?.status === 401;
}
