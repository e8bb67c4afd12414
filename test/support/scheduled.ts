import {schedule} from '../../src/list/scheduler.js';

/** Waits until the work scheduled so far is done: the head of the page is written in a task of its own. */
export const scheduledWork = () =>
  new Promise<void>((resolve) => {
    schedule(resolve);
  });
