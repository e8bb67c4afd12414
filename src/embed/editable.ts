/** Non-editable content inside an editor is saved too. */
const EDITOR = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

/** Whether an element is part of a text being edited, so that what it shows would be saved. */
export function isEditable(element: Element): boolean {
  return element.closest(EDITOR) !== null || document.designMode === 'on';
}
