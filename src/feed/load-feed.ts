import {decodeText} from '../data/decode-text.js';
import {jsonFailure, requestFailure, silence, statusFailure} from './causes.js';
import {FeedError} from './feed-error.js';
import {readBody} from './read-body.js';
import {sendRequest, type RequestOptions} from './send-request.js';
import {TIMES} from './retry-policy.js';

export interface LoadedFeed {
  readonly data: object;
  /** Where redirects led. */
  readonly url?: string;
  /** The encoding it was read as, if the file should be saved as UTF-8. */
  readonly encoding?: string;
}

export interface LoadOptions extends Partial<Omit<RequestOptions, 'signal'>> {
  readonly signal: AbortSignal;
  /** For how many milliseconds the server may send nothing. */
  readonly silence?: number;
}

/**
 * Loads and decodes a feed. The URL is absolute, or the `#id` of an inline script.
 *
 * @throws {FeedError} if there is no JSON object; the signal's reason if the request was aborted
 */
export async function loadFeed(url: string, options: LoadOptions): Promise<LoadedFeed> {
  if (!url.startsWith('#')) return download(url, options);
  return {data: parseJson(url, await readInline(url.slice(1)))};
}

async function download(url: string, {signal, ...options}: LoadOptions): Promise<LoadedFeed> {
  const address = new URL(url, document.baseURI);
  if (address.username || address.password) {
    throw new FeedError(address.href, 'no-source', 'it must not contain a user name or password. Remove them.');
  }
  const limit = options.silence ?? TIMES.silence;
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop.abort(silence(url, limit));
    }, limit);
  };
  let isForbidden = false;
  const onViolation = ({blockedURI, disposition, effectiveDirective}: SecurityPolicyViolationEvent) => {
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    isForbidden ||= blockedURI !== '' && address.href.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    restart();
    const response = await Promise.race([sendRequest(url, {...options, signal: ended}), abortOf(ended)]);
    if (!response.ok) throw statusFailure(url, response);
    const bytes = await readBody(url, response, restart);
    const charset = /charset="?([^";]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
    const {text, ...encoding} = decodeText(bytes, charset, document.characterSet);
    return {data: parseJson(url, text), url: response.url || address.href, ...encoding};
  } catch (cause) {
    // Engines throw different errors for an aborted fetch.
    signal.throwIfAborted();
    stop.signal.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    // The report of a violation comes as a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    throw requestFailure(url, isForbidden, cause);
  } finally {
    clearTimeout(timer);
    // Ends the download of an answer that is of no use.
    stop.abort();
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}

/** Pages replace `fetch`, and may forget the signal. */
async function abortOf(signal: AbortSignal): Promise<never> {
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve);
  });
  throw signal.reason;
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
  // Also removes a byte order mark, which is pasted with the text of a file.
  const trimmed = text.trim();
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (cause) {
    throw jsonFailure(url, trimmed, cause);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new FeedError(url, 'not-a-feed', 'it is not a JSON object. A feed starts with "{".');
}
