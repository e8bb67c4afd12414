/** The element of the page that holds the feed for previews. */
const ID = 'desk-feed';

/** What `src` of a preview says. */
export const PREVIEW_SOURCE = `#${ID}`;

/**
 * Puts the feed into the page, where the elements of previews read it: nothing has to be loaded.
 *
 * @returns whether it is another than before, so that elements have to read it again
 */
export function writePreviewSource(feed: unknown): boolean {
  const text = JSON.stringify(feed ?? {});
  const box = document.getElementById(ID) ?? document.body.appendChild(newBox());
  if (box.textContent === text) return false;
  box.textContent = text;
  return true;
}

/** Not a script, whose text a policy of Trusted Types would guard. */
function newBox(): HTMLElement {
  const box = document.createElement('pre');
  box.id = ID;
  box.hidden = true;
  return box;
}
