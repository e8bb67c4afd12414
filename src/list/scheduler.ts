/*
 * When a feed arrives, up to a hundred elements on a page update. Rendered at once they would block the page, so they
 * render in tasks of half a frame, and the browser handles input in between. Safari lacks `scheduler.postTask`.
 */

/** Half a frame at 60 Hz. */
const FRAME_BUDGET_MS = 8;

const queue: (() => void)[] = [];
let post: (() => void) | undefined;
let isRequested = false;

/** Runs the work in a later task, in the order of the calls. It must not throw. */
export function schedule(work: () => void): void {
  queue.push(work);
  if (!isRequested) requestTask();
}

function flush(): void {
  const end = performance.now() + FRAME_BUDGET_MS;
  for (let work = queue.shift(); work; work = performance.now() < end ? queue.shift() : undefined) work();
  isRequested = false;
  if (queue.length > 0) requestTask();
}

function requestTask(): void {
  isRequested = true;
  // Created on demand: an open port keeps a Node process alive.
  post ??= openChannel();
  post();
}

/** `setTimeout` is clamped to 4 ms, and throttled in background tabs. Some pages have nothing else. */
function openChannel(): () => void {
  if (typeof MessageChannel === 'undefined') return () => setTimeout(flush);
  const {port1, port2} = new MessageChannel();
  port1.onmessage = flush;
  return () => {
    port2.postMessage(undefined);
  };
}
