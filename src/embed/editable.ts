/** Also what is not editable inside of what is: it is saved with it. */
const EDITOR = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

/** Whether a place on the page is edited, so that what is shown there would be saved with the text. */
export function isEditable(element: Element): boolean {
  return element.closest(EDITOR) !== null || document.designMode === 'on';
}
