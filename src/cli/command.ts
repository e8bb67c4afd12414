import type {DeskLanguage} from '../desk/words/describe.js';
import type {CommandLine, OptionTypes} from './command-line.js';

/** What the process returns: all is well, there are problems, or something cannot be read. */
export const EXIT = {clean: 0, problems: 1, unreadable: 2} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** Its options, besides those of every command. */
  readonly options: OptionTypes;
  /** How to call it, by language of the messages. */
  readonly help: Readonly<Record<DeskLanguage, string>>;
  readonly run: (line: CommandLine, language: DeskLanguage) => Promise<ExitCode>;
}

/** Today, where the person is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
