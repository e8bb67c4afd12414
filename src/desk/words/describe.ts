import {visible} from '../../data/visible.js';
import de from './german.js';
import en from './english.js';
import type {DeskMessages, FaultName, Values} from './fault.js';
import {fill} from './pattern.js';

const LANGUAGES = {en, de} as const satisfies Readonly<Record<string, DeskMessages>>;

/** A language that the desk speaks. */
export type DeskLanguage = keyof typeof LANGUAGES;

/** How much of a value a message shows. */
const MAX_SHOWN = 80;

/** The language of the desk for a reader: English, unless it speaks theirs. */
export function deskLanguage(tag: string): DeskLanguage {
  return tag.toLowerCase().startsWith('de') ? 'de' : 'en';
}

export function messagesIn(language: DeskLanguage): DeskMessages {
  return LANGUAGES[language];
}

export function describeFault(
  code: FaultName,
  values: Values,
  language: DeskLanguage,
): {readonly message: string; readonly remedy: string} {
  const {what, remedy} = messagesIn(language).faults[code];
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, visible(String(value), MAX_SHOWN)]),
  );
  return {message: fill(what, shown), remedy: fill(remedy, shown)};
}
