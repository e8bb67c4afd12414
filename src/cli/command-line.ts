import {parseArgs} from 'node:util';
import {suggest} from '../data/suggest.js';
import {messagesIn, type DeskLanguage} from '../desk/words/describe.js';
import {fill} from '../desk/words/pattern.js';
import {UsageError} from './usage-error.js';

/** Names of options, and whether they take a value. */
export type OptionTypes = Readonly<Record<string, 'flag' | 'value'>>;

export interface CommandLine {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Options of every command. */
const COMMON: OptionTypes = {help: 'flag', messages: 'value'};

/** @throws {UsageError} for options that the command does not have, and values that are missing */
export function parseCommandLine(
  args: readonly string[],
  own: OptionTypes,
  command: string,
  language: DeskLanguage,
): CommandLine {
  const {texts} = messagesIn(language);
  const types: OptionTypes = {...own, ...COMMON};
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      {type: type === 'flag' ? ('boolean' as const) : ('string' as const)},
    ]),
  );
  const {tokens} = parseArgs({args: [...args], options, allowPositionals: true, strict: false, tokens: true});
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, value, rawName} = token;
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      const [near = ''] = suggest(name, Object.keys(types), 1);
      throw new UsageError(
        `${fill(texts.unknownOption, {option: rawName})} ${fill(texts.didYouMean, {near: `--${near}`})}`,
        command,
      );
    }
    if (type === 'value' && value === undefined)
      throw new UsageError(fill(texts.missing, {what: `${rawName} …`}), command);
    if (type === 'flag') flags.add(name);
    else values.set(name, value ?? '');
  }
  return {operands, flags, values};
}
