/* The feed of the site, which the whole editor loads once. */
import {deskLanguage} from '../../desk/words/describe.js';
import {FeedNames} from '../../app/snippet/feed-names.js';
import type {Problem} from '../../data/problem.js';
import {FeedError} from '../../feed/feed-error.js';
import {loadFeed} from '../../feed/load-feed.js';
import {readFeed} from '../../feed/read-feed.js';
import {useEffect, useState} from '../wp/element.js';
import {pluginData} from '../wp/plugin-data.js';

/** A feed that blocks can show. */
export interface ReadyFeed {
  readonly status: 'ready';
  /** The JSON value. */
  readonly value: object;
  readonly names: FeedNames;
  /** What of it could not be used. */
  readonly problems: readonly Problem[];
}

export type SiteFeed =
  | ReadyFeed
  | {readonly status: 'none'}
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: FeedError};

/** An editor waits longer than a citizen: while the editor loads, the server has much to do. In milliseconds. */
const PATIENCE = 60_000;

let current: SiteFeed = {status: pluginData.feedUrl === '' ? 'none' : 'loading'};
let isRequested = false;
const listeners = new Set<(feed: SiteFeed) => void>();

/** Asks for the feed. Blocks that show an earlier answer follow. */
export async function requestFeed(): Promise<void> {
  const {feedUrl} = pluginData;
  isRequested = true;
  if (feedUrl === '') return;
  publish({status: 'loading'});
  try {
    const {signal} = new AbortController();
    const {data, encoding} = await loadFeed(feedUrl, {signal, from: 'fresh', silence: PATIENCE});
    const {problems} = readFeed(feedUrl, data, encoding);
    publish({status: 'ready', value: data, names: new FeedNames(data, deskLanguage(pluginData.language)), problems});
  } catch (error) {
    publish({status: 'failed', error: FeedError.of(feedUrl, 'network', error)});
  }
}

/** The feed as it is now. The first block asks for it. */
export function useSiteFeed(): SiteFeed {
  const [feed, setFeed] = useState(current);
  useEffect(() => {
    listeners.add(setFeed);
    if (!isRequested) void requestFeed();
    setFeed(current);
    return () => {
      listeners.delete(setFeed);
    };
  }, []);
  return feed;
}

function publish(feed: SiteFeed): void {
  current = feed;
  for (const listener of listeners) listener(feed);
}
