import {FeedElement} from '../../src/base/feed-element.js';

/** The elements of a story, once all of them show their feed. */
export async function shownIn(canvas: HTMLElement): Promise<FeedElement[]> {
  const elements = elementsIn(canvas);
  await Promise.all(
    elements.map(async (element) => {
      if (element.matches(':state(ready)')) return;
      await new Promise((resolve) => {
        element.addEventListener('feed-load', resolve, {once: true});
      });
    }),
  );
  return elements;
}

function elementsIn(canvas: HTMLElement): FeedElement[] {
  return [...canvas.querySelectorAll('*')].filter((element): element is FeedElement => element instanceof FeedElement);
}

/** Loads the elements and then asks again while the network is away, as a page does that reloads its feed on a train. */
export async function reloadInVain(canvas: HTMLElement): Promise<void> {
  const elements = await shownIn(canvas);
  const {fetch} = globalThis;
  // What passes would be tried again, and the notice would go.
  globalThis.fetch = () => Promise.resolve(new Response(null, {status: 404}));
  try {
    await Promise.all(elements.map((element) => element.reload()));
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Opens all that is folded away. */
export async function openDetails(canvas: HTMLElement): Promise<void> {
  for (const {renderRoot} of await shownIn(canvas)) {
    for (const details of renderRoot.querySelectorAll('details')) details.open = true;
  }
}
