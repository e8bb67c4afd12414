import {LitElement, type CSSResultGroup, type PropertyDeclarations} from 'lit';
import {deskStyles} from '../styles/desk.styles.js';
import {speak, type Say, type Words} from '../words/define-words.js';
import type {View, Workspace} from '../workspace/workspace.js';
import {NoticeEvent, TaskEvent} from './step-events.js';

/**
 * What every step of the desk has: the work, to do something; and a view of it, to show, which is replaced with each
 * change. Steps keep no state of the work themselves.
 */
export abstract class DeskStep extends LitElement {
  static override styles: CSSResultGroup = deskStyles;
  static override properties: PropertyDeclarations = {
    workspace: {attribute: false},
    view: {attribute: false},
    rest: {attribute: false},
  };

  declare workspace: Workspace;
  declare view: View;
  /** The address within the step, such as `['partners', '3']`. */
  declare rest: readonly string[];

  /** Says something in the language of the desk. */
  protected words<Key extends string>(words: Words<Key>): Say<Key> {
    return speak(words, this.view.language);
  }

  /** Does something that may take a while or fail. The page shows that it is busy, and what went wrong. */
  protected attempt(task: () => Promise<unknown>): void {
    this.dispatchEvent(new TaskEvent(task()));
  }

  /** Tells people what has happened, in the page's live region. */
  protected tell(text: string): void {
    this.dispatchEvent(new NoticeEvent(text));
  }
}
