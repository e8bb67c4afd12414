/*
 * The only place in the library that makes a request.
 *
 * Browsers ask the reader for a password when a server of the page's own origin answers 401 to a request with
 * credentials. A citizen has none, so the first request is sent without. Credentials follow where nobody can be asked:
 * the server did not challenge the browser (it has a login page, and cookies), or the page itself is behind the password.
 */
import {isOwnOrigin} from './feed-url.js';

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** `fresh` revalidates a cached response; `stored` is content with an old one. Default: as the server says. */
  readonly from?: 'fresh' | 'stored';
  /** Whether an earlier request has failed without a challenge. */
  readonly isRepeated?: boolean;
}

const CACHE = {fresh: 'no-cache', stored: 'force-cache'} as const;

export async function sendRequest(url: string, {signal, from, isRepeated}: RequestOptions): Promise<Response> {
  const isOwn = isOwnOrigin(url);
  const isStored = from === 'stored';
  // A preloaded response is only used for a request with the same credentials.
  const isAnonymous = isOwn && !isRepeated && !document.querySelector('link[rel=preload][as=fetch]');
  const options: RequestInit = {signal, cache: from ? CACHE[from] : 'default'};
  // Only for its own origin, a page may look into the cache without a request.
  if (isOwn && isStored) Object.assign(options, {mode: 'same-origin', cache: 'only-if-cached'});
  if (!isAnonymous) return fetch(url, options);

  const anonymous = await fetch(url, {...options, credentials: 'omit'});
  const isUseful = isStored || !wantsLogin(anonymous) || !(await mayLogIn(anonymous, signal));
  return isUseful ? anonymous : fetch(url, options);
}

function wantsLogin({status, redirected, headers}: Response): boolean {
  return status === 401 || status === 403 || (redirected && (headers.get('content-type') ?? '').includes('html'));
}

async function mayLogIn({headers}: Response, signal: AbortSignal): Promise<boolean> {
  if (!headers.has('www-authenticate')) return true;
  const page = await fetch(location.href, {signal, method: 'HEAD', credentials: 'omit'}).catch(() => undefined);
  return page?.status === 401;
}
