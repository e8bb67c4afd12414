/* What probably went wrong, in words for the people who run the page, with what they can do. */
import {describeJsonError} from '../data/json-error.js';
import {FeedError} from './feed-error.js';
import {isOwnOrigin} from './feed-url.js';
import {parseRetryAfter} from './retry-policy.js';

/** @param isForbidden whether the browser has reported that the page's policy forbids the request */
export function requestFailure(url: string, isForbidden: boolean, cause: unknown): FeedError {
  const {protocol, origin} = new URL(url, document.baseURI);
  if (isForbidden) {
    const explanation = `the page's content security policy forbids it. Add ${origin} to its "connect-src".`;
    return new FeedError(url, 'blocked', explanation, {cause});
  }
  if (!navigator.onLine) {
    return new FeedError(url, 'offline', 'the browser is offline. Check its connection.', {cause});
  }
  const explanation = !/^https?:/.test(protocol)
    ? 'the request failed. Use an address that starts with "https:".'
    : isOwnOrigin(url)
      ? 'the request failed: there was no answer, or it broke off. Check the address and the server.'
      : 'the request failed: there was no answer, or the server does not allow this page to read it. Check the ' +
        'address, and that the server sends "Access-Control-Allow-Origin" (CORS).';
  return new FeedError(url, 'network', explanation, {cause});
}

export function silence(url: string, milliseconds: number): FeedError {
  return new FeedError(url, 'timeout', `the server sent nothing for ${milliseconds / 1000} seconds. Check the server.`);
}

export function statusFailure(url: string, {status, headers}: Response): FeedError {
  const advice =
    status === 401 || status === 403
      ? ': it wants a login, or forbids access. Make the feed public.'
      : status === 429
        ? ': it has too many requests. Try again later.'
        : status >= 500
          ? ': it is overloaded or broken. Try again later, and look into its log.'
          : '. Check the address.';
  const retryAfter = parseRetryAfter(headers.get('retry-after'), headers.get('date'));
  return new FeedError(url, 'status', `the server answered ${status}${advice}`, {status, retryAfter});
}

export function jsonFailure(url: string, text: string, cause: unknown): FeedError {
  const what =
    text === ''
      ? 'it is empty. Save or upload it again.'
      : text.startsWith('<')
        ? 'it is a web page, not JSON. Check the address, and that it needs no login.'
        : text.startsWith('\x1F')
          ? 'it is compressed, and the server does not say so. Send "Content-Encoding: gzip".'
          : `it is not valid JSON. ${describeJsonError(text, cause)}`;
  return new FeedError(url, 'not-json', what, {cause});
}
