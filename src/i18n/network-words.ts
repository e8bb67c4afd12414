import type {Network} from '../data/schema.js';
import {builtInWord} from './built-in-word.js';
import type {Localizer} from './localizer.js';
import type {Phrase, Sentence} from './phrase.js';

/** The full official name, where it reads unlike the name in use. */
export function officialName({name, officialName}: Network, localizer: Localizer): Phrase | undefined {
  const official = officialName ? localizer.text(officialName) : undefined;
  return official?.text === localizer.text(name).text ? undefined : official;
}

/** What the network is: the city's own word, else the built-in one. */
export function networkKind({kind, kindLabel}: Network, localizer: Localizer): Phrase {
  return kindLabel ? localizer.text(kindLabel) : builtInWord(localizer.messages.networkKinds, kind);
}

/** The city's part, with the year of the election where there was one: "Vice-Chairperson, elected 2009". */
export function networkRole({role, roleLabel, elected}: Network, localizer: Localizer): Sentence {
  if (!role && !roleLabel) return [];
  const word = roleLabel ? localizer.text(roleLabel) : builtInWord(localizer.messages.networkRoles, role ?? '');
  return elected ? localizer.say(localizer.messages.elected, {role: word, date: localizer.date(elected)}) : [word];
}

/** Everything stated about the city's part: the part, its holder, since and until when. */
export function networkFacts(network: Network, localizer: Localizer): Sentence[] {
  const {roleHolder, since, until} = network;
  const {messages} = localizer;
  const role = networkRole(network, localizer);
  return [
    ...(role.length > 0 ? [role] : []),
    ...(roleHolder ? [[localizer.text(roleHolder)]] : []),
    ...(since ? [localizer.dated(messages.since, since)] : []),
    ...(until ? [localizer.dated(messages.until, until)] : []),
  ];
}

/** Maker and rights of a logo; badges have no room for it, so it stands below them. */
export function logoCredit({name, logo}: Network, localizer: Localizer): Sentence {
  if (!logo) return [];
  const {credit, license} = logo;
  return localizer.say(localizer.messages.logoCredit, {
    name: localizer.text(name),
    credit: localizer.name(credit),
    license: localizer.name(license),
  });
}

/**
 * One or two letters that stand for a network without a logo: the start of a word in capitals ("ICLEI" → "IC"), else
 * the initials of its first two capitalised words ("Climate Alliance" → "CA"). Scripts without capitals get one letter,
 * in Arabic not that of the article.
 */
export function monogram(name: string): string {
  const words = name.match(WORDS) ?? [name];
  const [first = name] = words;
  if (/^\p{Lu}{2}/u.test(first)) return start(first, 2);
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitalised.length === 0) return start(first.replace(/^ال(?=.{2})/, ''), 1).toUpperCase();
  return capitalised
    .slice(0, 2)
    .map((word) => start(word, 1))
    .join('');
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The first letters of a word as a reader counts them, with their accents. */
function start(word: string, count: number): string {
  return (word.match(/[^\p{M}]\p{M}*/gu) ?? []).slice(0, count).join('');
}
