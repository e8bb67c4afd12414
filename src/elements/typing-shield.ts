/*
 * Keys typed in our fields do not leave them. Pages have shortcuts such as `s` or the space bar, and spare them where
 * someone types, which they see from the event's target; but outside a shadow tree its target is the whole element.
 * Escape, Tab, Enter and combinations with Ctrl, Meta or Alt are the page's as ever.
 */

/** What writes, deletes, moves the caret, or changes the choice of a filter. */
const TYPING = /^(?:.|Backspace|Delete|Insert|Arrow\w+|Home|End|Page\w+|Clear|Dead|Process|Unidentified)$/u;

export class TypingShield {
  /** By `code`, so that the page is told of the end of each key that it has seen the beginning of. */
  readonly #down = new Set<string>();

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (!isTyping(event)) return;
    this.#down.add(event.code);
    event.stopPropagation();
  };

  readonly onKeypress = (event: KeyboardEvent): void => {
    if (isTyping(event)) event.stopPropagation();
  };

  readonly onKeyup = (event: KeyboardEvent): void => {
    if (this.#down.delete(event.code)) event.stopPropagation();
  };
}

function isTyping(event: KeyboardEvent): boolean {
  // AltGr, which writes signs such as @, is reported as Ctrl and Alt on Windows.
  const isCombined = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  return event.isComposing || (!isCombined && TYPING.test(event.key));
}
