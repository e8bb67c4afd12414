import type {FeedState} from '../feed/feed-controller.js';
import {schedule} from '../list/scheduler.js';
import {FeedErrorEvent, FeedLoadEvent} from './events.js';
import {warnOnce} from './failure.js';
import {writeStructuredData} from './structured-data.js';

/** Tells the page of a new state of the feed, and search engines of the feed. */
export function announce(element: HTMLElement, state: FeedState, before: FeedState | undefined): void {
  if (state.status === 'loading') return;
  const error = state.status === 'error' ? state.error : state.failure;
  if (error) {
    element.dispatchEvent(new FeedErrorEvent(error));
    warnOnce(error, element);
  }
  // After a failure the same version is still shown. It may also be the first that is: a copy from the browser's cache.
  if (state.status === 'ready' && !(error && before?.status === 'ready' && before.feed === state.feed)) {
    // After the updates of other elements, because search engines can wait.
    schedule(() => {
      writeStructuredData(state.feed, state.url);
    });
    element.dispatchEvent(new FeedLoadEvent(state.feed, state.problems));
  }
}
