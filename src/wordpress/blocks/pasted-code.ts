/*
 * The editor takes the tag of an element that is pasted as plain text for a line of text, and keeps only its words; it takes
 * code that is copied from a page for a code block. So an empty paragraph reads it first; everything else that is pasted is
 * the editor's, see `transforms.ts`.
 */
import {isUnmodifiedDefaultBlock} from '../wp/blocks.js';
import {dispatch, select} from '../wp/data.js';
import {isOneElement, toBlock} from './pasted-snippet.js';

/** Lets an empty paragraph become the block of a snippet that is pasted as code. */
export function readPastedCode(): void {
  document.addEventListener('paste', onPaste, true);
  // In newer versions of WordPress the page is in a frame. Loading does not bubble.
  document.addEventListener('load', onLoad, true);
}

function onLoad({target}: Event): void {
  if (!(target instanceof HTMLIFrameElement) || target.name !== 'editor-canvas') return;
  target.contentDocument?.addEventListener('paste', onPaste, true);
}

function onPaste(event: ClipboardEvent): void {
  const paragraph = select('core/block-editor').getSelectedBlock();
  if (!paragraph || !isUnmodifiedDefaultBlock(paragraph) || !isWithin(event.target, paragraph.clientId)) return;
  const code = event.clipboardData?.getData('text/plain') ?? '';
  const block = toBlock(code);
  if (!block || !isOneElement(code)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  dispatch('core/block-editor').replaceBlock(paragraph.clientId, block);
}

/** Not a field of the sidebar or of a dialog. Without `instanceof`, because the canvas may be another document. */
function isWithin(target: EventTarget | null, clientId: string): boolean {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return false;
  return Boolean(Reflect.apply(target.closest, target, [`[data-block="${clientId}"]`]));
}
