#!/usr/bin/env node
/* The command `partnership-elements`: finds out what is asked for, and words what goes wrong. */
import {suggest} from '../data/suggest.js';
import {DeskError} from '../desk/desk-error.js';
import {deskLanguage, describeFault, messagesIn, type DeskLanguage} from '../desk/words/describe.js';
import {fill} from '../desk/words/pattern.js';
import {EXIT, type Command, type ExitCode} from './command.js';
import {parseCommandLine} from './command-line.js';
import {check} from './commands/check-command.js';
import {importCommand} from './commands/import-command.js';
import {init} from './commands/init-command.js';
import {serve} from './commands/serve-command.js';
import {snippetCommand} from './commands/snippet-command.js';
import {overview} from './overview.js';
import {packageVersion} from './package-version.js';
import {print, tell} from './terminal.js';
import {UsageError} from './usage-error.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  import: importCommand,
  snippet: snippetCommand,
  init,
  serve,
};

async function run(args: readonly string[], language: DeskLanguage): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--version' || name === '-v') {
    print(await packageVersion());
    return EXIT.clean;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command && /^(?:--help|-h|help|--messages(?:=.*)?)$/.test(name)) {
    print(overview[language]);
    return EXIT.clean;
  }
  if (!command) {
    const {texts} = messagesIn(language);
    const [near = ''] = suggest(name, Object.keys(COMMANDS), 1);
    throw new UsageError(`${fill(texts.unknownCommand, {command: name})} ${fill(texts.didYouMean, {near})}`);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(command.help[language]);
    return EXIT.clean;
  }
  return command.run(parseCommandLine(rest, command.options, name, language), language);
}

/** The language of the messages: as asked for, else that of the terminal. */
function languageOf(args: readonly string[]): DeskLanguage {
  const asked =
    args.find((arg) => arg.startsWith('--messages='))?.slice('--messages='.length) ??
    args[args.indexOf('--messages') + 1];
  const isAsked = args.some((arg) => arg.startsWith('--messages'));
  const {LC_ALL: all, LC_MESSAGES: messages, LANG: lang} = process.env;
  return deskLanguage((isAsked ? asked : undefined) ?? [all, messages, lang].find(Boolean) ?? 'en');
}

function explain(error: unknown, language: DeskLanguage): void {
  const {texts} = messagesIn(language);
  if (error instanceof UsageError) {
    tell(error.message);
    tell(fill(texts.seeHelp, {command: error.command}).replace('  ', ' '));
  } else if (error instanceof DeskError) {
    const {message, remedy} = describeFault(error.code, error.values, language);
    tell(`${message} ${remedy}`);
  } else {
    tell(fill(texts.unexpected, {cause: error instanceof Error ? (error.stack ?? error.message) : String(error)}));
  }
}

const args = process.argv.slice(2);
const language = languageOf(args);
// A reader such as `head` may close before all is written.
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = await run(args, language);
} catch (error) {
  explain(error, language);
  process.exitCode = EXIT.unreadable;
}
