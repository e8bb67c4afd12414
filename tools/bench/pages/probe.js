/** @typedef {import('./globals.mjs').Watched} Watched */

/**
 * Runs in every page before its own scripts, and watches: when all is shown, when a key press or an order has had its
 * effect, what shifted, what blocked. It looks once a frame, the same way for all contenders.
 *
 * Sent to the page as text, so it stands on its own.
 *
 * @param {Watched} contender
 */
export function probe({item, title, host, count}) {
  /** @returns {ParentNode[]} */
  const roots = () =>
    host
      ? [...document.querySelectorAll(host)].flatMap(({shadowRoot}) => shadowRoot ?? [])
      : document.body
        ? [document.body]
        : [];
  const items = () => roots().flatMap((root) => [...root.querySelectorAll(item)]);
  /** @param {string} which */
  const countOf = (which) => roots().reduce((sum, root) => sum + root.querySelectorAll(item + which).length, 0);
  /** @param {Element | undefined} element */
  const hasBox = (element) => element !== undefined && element.getClientRects().length > 0;
  /** @param {Element} element */
  const nameOf = (element) => element.querySelector(title)?.textContent?.trim() ?? '';
  /** @param {string} selector @returns {HTMLElement} */
  const find = (selector) => {
    const element = document.querySelector(selector);
    if (!(element instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
    return element;
  };
  const IN_SIGHT = ':not([hidden]):not([hidden] *)';

  /** The time after the paint of the first frame in which the test holds. @param {() => boolean} test @returns {Promise<number>} */
  const painted = (test) =>
    new Promise((resolve) => {
      const look = () => {
        if (!test()) return void requestAnimationFrame(look);
        const {port1, port2} = new MessageChannel();
        // A task of its own comes after the frame is painted.
        port1.onmessage = () => {
          resolve(performance.now());
        };
        port2.postMessage('');
      };
      requestAnimationFrame(look);
    });
  // A page without items is shown when it is loaded.
  const allShown = () =>
    count === 0 ? document.readyState === 'complete' : countOf('') === count && hasBox(items().at(-1));

  /** @type {PerformanceEntry[]} */
  const longTasks = [];
  let shift = 0;
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
  }).observe({type: 'layout-shift', buffered: true});

  let markup = '';
  document.addEventListener('DOMContentLoaded', () => {
    markup = document.querySelector('#place')?.innerHTML ?? '';
  });
  const parsed = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(host ?? '#place')) return;
      observer.disconnect();
      resolve(performance.now());
    }).observe(document, {childList: true, subtree: true});
  });

  globalThis.probe = {
    rendered: painted(allShown),
    /** What shifted so far, and for how long tasks that began before a time kept the page from answering. */
    soFar: (time) => ({
      blocked: longTasks
        .filter(({startTime}) => startTime < time)
        .reduce((sum, {duration}) => sum + Math.max(0, duration - 50), 0),
      shift,
    }),
    /** From the next key press to the paint with so many items left. */
    pressed: (expected) => {
      let start = NaN;
      addEventListener('keydown', ({timeStamp}) => (start = timeStamp), {once: true, capture: true});
      return painted(() => !Number.isNaN(start) && countOf(IN_SIGHT) === expected).then((end) => end - start);
    },
    /** From the call to the paint with one of these first. */
    sorted: (first) => {
      const start = performance.now();
      if (host) Object.assign(find(host), {sort: 'since'});
      else globalThis.contender?.sort?.();
      return painted(() => {
        const [top] = roots().map((root) => root.querySelector(item));
        return Boolean(top && first.includes(nameOf(top)));
      }).then((end) => end - start);
    },
    /** Screen by screen down the page, twenty at the most. */
    scrolled: async () => {
      const {documentElement} = document;
      let [screens, jump, height] = [0, 0, documentElement.scrollHeight];
      while (screens < 20 && scrollY + innerHeight < height - 1) {
        scrollBy(0, innerHeight);
        await painted(() => true);
        jump = Math.max(jump, Math.abs(documentElement.scrollHeight - height));
        height = documentElement.scrollHeight;
        screens += 1;
      }
      return {screens, jump};
    },
    remove: () => {
      find('#place').replaceChildren();
    },
    mountAgain: () => {
      const start = performance.now();
      const place = find('#place');
      if (globalThis.contender) void globalThis.contender.mount(place);
      else place.innerHTML = markup;
      return painted(allShown).then((end) => end - start);
    },
    /** When the first tag, or the place, was parsed, and when feeds were asked for. */
    beginnings: async () => ({
      parsed: await parsed,
      asked: performance
        .getEntriesByType('resource')
        .filter(({name}) => name.endsWith('.json'))
        .map(({startTime}) => startTime),
    }),
    field: () => {
      const field = roots()[0]?.querySelector('input[type="search"]');
      if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field.');
      return field;
    },
    /** The names of what can be seen, in their order. */
    shownNames: () =>
      items()
        .filter((one) => one.checkVisibility())
        .map(nameOf),
    /** The words of each item. */
    words: () => items().map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim()),
  };
}
