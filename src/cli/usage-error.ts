/** A mistake in how the command was called. It is shown with a hint, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The command that was called, for its help. */
  readonly command: string;

  constructor(message: string, command = '') {
    super(message);
    this.command = command;
  }
}
