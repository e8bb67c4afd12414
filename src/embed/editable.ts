/** Includes non-editable content inside an editor, because it is saved too. */
const EDITOR = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

/** Whether an element is in a text being edited, so that its content would be saved. */
export function isEditable(element: Element): boolean {
  return element.closest(EDITOR) !== null || document.designMode === 'on';
}
