type TextTarget = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Hands over what was written into a control, without the spaces around it. */
export function onText(write: (text: string, target: TextTarget) => void): (event: Event) => void {
  return ({target}) => {
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      write(target.value.trim(), target);
  };
}
