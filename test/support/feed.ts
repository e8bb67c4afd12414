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

/** How many requests with this id the server has seen, and how many of them were given up. */
export async function requestsOf(id: string): Promise<{count: number; aborted: number}> {
  return executeServerCommand('requests', {id});
}

/** Lets the server answer a held request. */
export async function release(id: string, status = 200): Promise<void> {
  await executeServerCommand('release', {id, status});
}
