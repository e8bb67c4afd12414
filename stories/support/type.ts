import {shownIn} from './in-state.js';

/** Types into the search field of a list, as a visitor would, once the list is there. */
export async function type(canvas: HTMLElement, text: string): Promise<void> {
  const [list] = await shownIn(canvas);
  const field = list?.renderRoot.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await list?.updateComplete;
}
