/*
 * Elements take turns. A page may hold a hundred of them, and all hear of the feed at once: rendered one after the other
 * they would keep the page from answering its visitor. So they work in tasks of their own, some milliseconds long, and
 * between these the browser does what else is to do.
 */

/** How long elements may work at once, in milliseconds: half of what a screen takes for a picture. */
const FRAME_BUDGET_MS = 8;

const waiting: (() => void)[] = [];
let isAsked = false;

// Timers wait longer, and even more so in pages that are not seen.
const {port1, port2} = new MessageChannel();
port1.onmessage = flush;

/** Does the work soon, in the order of asking. It must not throw. */
export function schedule(work: () => void): void {
  waiting.push(work);
  if (!isAsked) requestTask();
}

function flush(): void {
  const end = performance.now() + FRAME_BUDGET_MS;
  for (let work = waiting.shift(); work; work = performance.now() < end ? waiting.shift() : undefined) work();
  isAsked = false;
  if (waiting.length > 0) requestTask();
}

function requestTask(): void {
  isAsked = true;
  port2.postMessage(undefined);
}
