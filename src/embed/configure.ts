import {switchOffStructuredData} from '../base/structured-data.js';
import {setDefaultFeedUrl} from '../feed/feed-url.js';
import type {CurrentScript} from './current-script.js';

/** Takes what the script's tag says for the whole page: `data-feed`, and `data-json-ld="off"`. */
export function configure({url, tag}: CurrentScript): void {
  setDefaultFeedUrl(url, tag);
  if (tag?.dataset['jsonLd'] === 'off') switchOffStructuredData();
}
