/*
 * What the desk's page says. Each step has its own words beside it, in all languages of the desk. The compiler asks for
 * what a language lacks.
 */
import type {DeskLanguage} from '../../desk/words/describe.js';
import type {Values} from '../../desk/words/fault.js';
import {fill} from '../../desk/words/pattern.js';

/** A text with names in braces, or one for `{count}` being one and one for all other numbers. */
type Phrase = string | {readonly one: string; readonly other: string};

export type Words<Key extends string> = Readonly<Record<DeskLanguage, Readonly<Record<Key, Phrase>>>>;

/** Says something in one language. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The words of a step; English is the source of the keys. */
export function defineWords<const Key extends string>(
  en: Readonly<Record<Key, Phrase>>,
  de: Readonly<Record<NoInfer<Key>, Phrase>>,
): Words<Key> {
  return {en, de};
}

export function speak<Key extends string>(words: Words<Key>, language: DeskLanguage): Say<Key> {
  // Made when they are needed: most words need neither, and lists of choices speak often.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  return (key, values = {}) => {
    const phrase = words[language][key];
    const count = Number(values['count']);
    const pattern =
      typeof phrase === 'string'
        ? phrase
        : phrase[(plural ??= new Intl.PluralRules(language)).select(count) === 'one' ? 'one' : 'other'];
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? (number ??= new Intl.NumberFormat(language)).format(value) : value,
    ]);
    return fill(pattern, Object.fromEntries(written) as Values);
  };
}
