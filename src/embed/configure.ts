import {switchOffStructuredData} from '../base/structured-data.js';
import {setDefaultFeedUrl} from '../feed/feed-url.js';
import type {CurrentScript} from './current-script.js';

/** Applies the settings on the script's tag: `data-feed`, and `data-json-ld="off"`. */
export function configure({url, tag}: Partial<CurrentScript>): void {
  setDefaultFeedUrl(url, tag);
  if (tag?.dataset['jsonLd'] === 'off') switchOffStructuredData();
}
