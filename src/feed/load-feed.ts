import {FeedError} from './feed-error.js';

export const MAX_BYTES = 5_000_000;

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Whether to revalidate a cached response. Default: false. */
  readonly fresh?: boolean;
}

/**
 * The only place in the library that makes a request. The URL is absolute, or the `#id` of an inline script.
 *
 * @throws {FeedError} if there is no JSON object; the signal's reason if the request was aborted
 */
export async function loadFeed(url: string, {signal, fresh = false}: LoadOptions): Promise<object> {
  const text = url.startsWith('#') ? await readInline(url.slice(1)) : await request(url, signal, fresh);
  return parseJson(url, text);
}

async function request(url: string, signal: AbortSignal, fresh: boolean): Promise<string> {
  try {
    const response = await fetch(url, {signal, cache: fresh ? 'no-cache' : 'default'});
    if (!response.ok) {
      throw new FeedError(url, 'status', `the server answered ${response.status}. Check the address.`);
    }
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_BYTES) {
      throw new FeedError(url, 'too-large', `it is larger than ${MAX_BYTES / 1_000_000} MB. Split it.`);
    }
    return new TextDecoder().decode(bytes);
  } catch (cause) {
    // Engines throw different errors for an aborted fetch.
    signal.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    const advice = 'the request failed. Check the address, and that the server allows this page to read it (CORS).';
    throw new FeedError(url, 'network', advice, {cause});
  }
}

async function readInline(id: string): Promise<string> {
  const find = () => document.getElementById(id);
  // In a page that is still being parsed, the script may come after the element.
  if (!find() && document.readyState === 'loading') {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, {once: true});
    });
  }
  const text = find()?.textContent;
  if (text === undefined) {
    throw new FeedError(`#${id}`, 'no-script', `the page has no <script type="application/json" id="${id}">.`);
  }
  return text;
}

function parseJson(url: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const isPage = /^\s*</.test(text);
    const what = isPage ? 'it is a web page, not JSON. Check the address.' : `it is not valid JSON. ${String(cause)}`;
    throw new FeedError(url, 'not-json', what, {cause});
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new FeedError(url, 'not-a-feed', 'it is not a JSON object. A feed starts with "{".');
}
