import type {PartnerList} from '../../src/index.js';

/** Types into the search field of a list, as a visitor would, once the list is there. */
export async function type(canvas: HTMLElement, text: string): Promise<void> {
  const list = canvas.querySelector<PartnerList>('partner-list');
  if (!list) return;
  if (!list.matches(':state(ready)')) {
    await new Promise((resolve) => {
      list.addEventListener('feed-load', resolve, {once: true});
    });
  }
  const field = list.renderRoot.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await list.updateComplete;
}
