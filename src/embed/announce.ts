import {switchOffStructuredData} from '../base/structured-data.js';
import {announceScript} from '../feed/feed-location.js';
import type {OwnScript} from './own-script.js';

/** Takes what the script's tag says for the whole page: `data-feed`, and `data-json-ld="off"`. */
export function announce({url, tag}: OwnScript): void {
  announceScript(url, tag);
  if (tag?.dataset['jsonLd'] === 'off') switchOffStructuredData();
}
