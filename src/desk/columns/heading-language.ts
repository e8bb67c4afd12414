import {once} from '../../data/once.js';
import {INTERFACE_LANGUAGES} from '../../i18n/message-catalog.js';
import {headingKey} from './heading-key.js';

/** Languages that partner cities speak, besides those of the interface. */
export const FURTHER_LANGUAGES = [
  'it',
  'nl',
  'pl',
  'pt',
  'cs',
  'sk',
  'tr',
  'ko',
  'ja',
  'sv',
  'da',
  'fi',
  'el',
  'hu',
  'ro',
  'bg',
  'zh-Hant',
];

/** A heading with the language that its cells are in. */
export interface LocalHeading {
  readonly heading: string;
  readonly language?: string;
}

const TAG = /^(.*\S)\s*[([:_.@/-]\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})?)\s*[)\]]?$/iu;
const WORD = /^(.*\S)[\s([:_.@/-]+(?:auf |in |en |по-)?(\p{L}+)\s*[)\]]?$/iu;

/** Reads `Name (en)`, `name:en`, `name_en` and `Name (Englisch)`. */
export function languageOf(heading: string): LocalHeading {
  const [, named, tag] = TAG.exec(heading) ?? [];
  if (named !== undefined && tag !== undefined && isLanguage(tag)) return {heading: named, language: canonical(tag)};
  const [, before, word] = WORD.exec(heading) ?? [];
  const language = word === undefined ? undefined : languageNames().get(headingKey(word));
  return before !== undefined && language !== undefined ? {heading: before, language} : {heading};
}

const KNOWN = new Set([...INTERFACE_LANGUAGES, ...FURTHER_LANGUAGES].map((tag) => tag.slice(0, 2)));

function isLanguage(tag: string): boolean {
  return KNOWN.has(tag.slice(0, 2).toLowerCase()) && /^[a-z]{2}(?:[-_]|$)/i.test(tag);
}

function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? tag;
}

/** What the languages are called in all of them. */
const languageNames = once(() => {
  const names = new Map<string, string>();
  for (const lang of INTERFACE_LANGUAGES) {
    const display = new Intl.DisplayNames(lang, {type: 'language', fallback: 'none'});
    for (const tag of [...INTERFACE_LANGUAGES, ...FURTHER_LANGUAGES]) {
      const name = display.of(tag.slice(0, 2));
      if (name !== undefined) names.set(headingKey(name), tag);
    }
  }
  return names;
});
