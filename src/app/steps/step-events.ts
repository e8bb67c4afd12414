/* What steps ask of the page around them. */

/** Something has begun that may take a while or fail. */
export class TaskEvent extends Event {
  readonly task: Promise<unknown>;

  constructor(task: Promise<unknown>) {
    super('desk-task', {bubbles: true, composed: true});
    this.task = task;
  }
}

/** Something has happened that people should hear of. */
export class NoticeEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('desk-notice', {bubbles: true, composed: true});
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-task': TaskEvent;
    'desk-notice': NoticeEvent;
  }
}
