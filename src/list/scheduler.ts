/*
 * A page may hold a hundred elements, and all of them hear of the feed at once. Rendered in one go they would block the
 * page, so they render in tasks of half a frame, and the browser handles input in between. `scheduler.postTask` would do
 * the same, but not in Safari.
 */

/** How long one task may take, in milliseconds: half a frame at 60 Hz. */
const FRAME_BUDGET_MS = 8;

const queue: (() => void)[] = [];
let channel: MessageChannel | undefined;
let isRequested = false;

/** Runs the work in one of the next tasks, in the order of the calls. It must not throw. */
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
  // Made when first needed: an open port keeps a process of Node alive.
  channel ??= openChannel();
  channel.port2.postMessage(undefined);
}

/** Messages, because setTimeout is clamped to 4 ms, and throttled in background tabs. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = flush;
  return opened;
}
