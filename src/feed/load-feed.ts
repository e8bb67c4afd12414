import {FeedError} from './feed-error.js';

/** The largest feed that is read, in bytes. */
export const MAX_BYTES = 5_000_000;

/** How to load. */
export interface LoadOptions {
  /** Ends the request. */
  readonly signal: AbortSignal;
  /** Asks the server even when the browser holds a copy. Default: false. */
  readonly fresh?: boolean;
}

/**
 * The JSON object behind a location: an absolute URL, or `#id` of an inline script. The only place of the library that
 * makes a request.
 *
 * @throws {FeedError} with the reason; or the signal's own reason, when it was aborted.
 */
export async function loadFeed(location: string, {signal, fresh = false}: LoadOptions): Promise<object> {
  const text = location.startsWith('#') ? await readInline(location) : await request(location, signal, fresh);
  return parseJson(location, text);
}

async function request(url: string, signal: AbortSignal, fresh: boolean): Promise<string> {
  try {
    const response = await fetch(url, {signal, cache: fresh ? 'no-cache' : 'default'});
    if (!response.ok) {
      throw new FeedError(url, 'status', `the server answered ${response.status}. Check the address.`);
    }
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_BYTES) {
      throw new FeedError(url, 'too-large', `it has more than ${MAX_BYTES / 1_000_000} MB. Split it.`);
    }
    return new TextDecoder().decode(bytes);
  } catch (cause) {
    // Engines differ in what a fetch that is given up fails with.
    signal.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    const advice = 'the request failed. Check the address, and that the server allows this page to read it (CORS).';
    throw new FeedError(url, 'network', advice, {cause});
  }
}

/** A script that follows the element in the page may not be there yet: then the parser is given time to finish. */
async function readInline(location: string): Promise<string> {
  const find = () => document.getElementById(location.slice(1));
  if (!find() && document.readyState === 'loading') {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, {once: true});
    });
  }
  const text = find()?.textContent;
  if (text === undefined) {
    const advice = `the page has no <script type="application/json" id="${location.slice(1)}">.`;
    throw new FeedError(location, 'no-script', advice);
  }
  return text;
}

function parseJson(location: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const isPage = /^\s*</.test(text);
    const what = isPage ? 'it is a web page, not JSON. Check the address.' : `it is not valid JSON. ${String(cause)}`;
    throw new FeedError(location, 'not-json', what, {cause});
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new FeedError(location, 'not-a-feed', 'it is not a JSON object. A feed begins with "{".');
}
