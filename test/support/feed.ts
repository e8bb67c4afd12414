import {executeServerCommand} from '@web/test-runner-commands';
import type {FeedFile} from '../../src/data/schema.js';

/** A small feed of a city that does not exist, with what a test changes. */
export function sampleFeed(changes: Partial<FeedFile> = {}): FeedFile {
  return {
    version: 1,
    languages: ['en', 'de'],
    updated: '2026-11-23',
    city: {id: 'northhaven', name: {en: 'Northhaven', de: 'Nordhafen'}, country: 'DE'},
    partners: [
      {id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning', since: '1990'},
      {id: 'alvik', name: 'Ålvik', country: 'SE', kind: 'friendship'},
    ],
    ...changes,
  };
}

let count = 0;

/** A word no other test of this run uses. */
export function uniqueId(): string {
  count += 1;
  return `${String(Date.now())}-${String(count)}`;
}

/** How the server of the tests answers: see feed-server.mjs. */
export type Answer = 'json' | 'text' | 'status' | 'reset' | 'flaky' | 'held';

/** An address of the test server that answers with this feed, in this way. */
export function feedUrl(feed: unknown = sampleFeed(), answer: Answer = 'json', id = uniqueId()): string {
  return `/served/${answer}?${new URLSearchParams({id, body: JSON.stringify(feed)}).toString()}`;
}

/** Gives the server a feed of any length, and its address there. */
export async function keepFeed(feed: unknown): Promise<string> {
  const url = `/served/kept/feed.json?id=${uniqueId()}`;
  await fetch(url, {method: 'POST', body: JSON.stringify(feed)});
  return url;
}

/** One answer of the test server. */
export interface Step {
  /** Default: 200. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** The body as bytes. */
  base64?: string;
  /** A body of this many zeros. */
  zeros?: number;
  /** `reset` the connection breaks; `hang` nothing comes; `half` of the body comes, and then nothing; `break` it breaks then. */
  fails?: 'reset' | 'hang' | 'half' | 'break';
  /** The second half of the body comes in eight pieces, after this many milliseconds each. */
  every?: number;
}

/**
 * An address of the test server that answers each request with the next of these steps. It stays at one of them, if
 * told, until it is healed.
 */
export function stepsUrl(steps: readonly Step[], id = uniqueId(), stay = steps.length - 1): string {
  return `/served/steps?${new URLSearchParams({id, stay: String(stay), steps: JSON.stringify(steps)}).toString()}`;
}

/** Goes on to the last of the steps. Engines repeat some requests by themselves, so a test cannot count them. */
export async function heal(id: string): Promise<void> {
  await executeServerCommand('heal', {id});
}

/** When the requests with this id came, and with which cookies. */
export async function visitsOf(id: string): Promise<{at: number; cookie: string}[]> {
  return executeServerCommand('visits', {id});
}

/** How many requests with this id the server has seen, and how many of them were given up. */
export async function requestsOf(id: string): Promise<{count: number; aborted: number}> {
  return executeServerCommand('requests', {id});
}

/** Lets the server answer a held request. */
export async function release(id: string, status = 200): Promise<void> {
  await executeServerCommand('release', {id, status});
}

/** Whether the browser keeps a copy of what the server could not bring again. WebKitGTK does not. */
export async function keepsCopies(): Promise<boolean> {
  const url = stepsUrl([{body: '{}', headers: {'cache-control': 'max-age=0', etag: '"1"'}}, {fails: 'reset'}]);
  const isOk = (options: RequestInit) =>
    fetch(url, {credentials: 'omit', ...options}).then(
      ({ok}) => ok,
      () => false,
    );
  await isOk({});
  await isOk({});
  return isOk({mode: 'same-origin', cache: 'only-if-cached'});
}
