/* What the command writes: results to the standard output, all else to the standard error, colours only on a terminal. */
import {styleText} from 'node:util';
import type {Emphasis} from '../desk/check/format-problems.js';

type Style = Parameters<typeof styleText>[0];

/** How long something may take in silence. */
const PATIENCE = 1000;

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Colours, if a person is looking and has not asked for none (https://no-color.org). */
export function emphasis(): Emphasis {
  const {NO_COLOR: none, FORCE_COLOR: forced, TERM: term} = process.env;
  const isColoured = forced !== undefined && forced !== '0' ? true : process.stdout.isTTY && !none && term !== 'dumb';
  const inStyle = (style: Style) => (text: string) => (isColoured && text !== '' ? styleText(style, text) : text);
  return {strong: inStyle('bold'), error: inStyle('red'), warning: inStyle('yellow'), quiet: inStyle('dim')};
}

/** Says what takes so long, if it takes longer than a second. */
export async function withProgress<Result>(message: string, work: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => {
    tell(message);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
