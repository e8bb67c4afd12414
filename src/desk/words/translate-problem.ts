/*
 * The messages of the reader of feeds, which are English because the elements carry them, in the languages of the desk. By
 * their patterns: what is in braces is taken over.
 */
import {once} from '../../data/once.js';
import type {DeskLanguage} from './describe.js';
import {GERMAN_PROBLEMS} from './german-problems.js';
import {fill} from './pattern.js';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

export function translateProblem({message, remedy}: Words, language: DeskLanguage): Words {
  if (language === 'en') return {message, remedy};
  return {message: translate(message), remedy: translate(remedy)};
}

/** A value: a text between quotation marks, which may hold sentences, or anything within one sentence. */
const VALUE = /(?:"(?:[^"\\]|\\.)*?(?:"|…(?!"))|(?!\. )[^"])+?/.source;
/** A sentence, and not one inside quotation marks. */
const SENTENCE = /(?:"(?:[^"\\]|\\.)*"|[^"])+?[.?!](?= |$)/g;

const patterns = once(() =>
  GERMAN_PROBLEMS.map(([english, german]) => ({pattern: new RegExp(`^${toPattern(english)}$`), german})),
);

function toPattern(english: string): string {
  return english
    .split(/\{(\d)\}/)
    .map((part, index) => (index % 2 === 1 ? `(?<v${part}>${VALUE})` : part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')))
    .join('');
}

/** What has no translation stays English. */
export function translate(text: string): string {
  const whole = translateOne(text);
  if (whole !== undefined) return whole;
  const sentences = text.match(SENTENCE) ?? [text];
  return sentences.map((sentence) => translateOne(sentence.trim()) ?? sentence.trim()).join(' ');
}

function translateOne(text: string): string | undefined {
  for (const {pattern, german} of patterns()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [name.slice(1), value] as const);
    return fill(german, Object.fromEntries(values));
  }
  return undefined;
}
