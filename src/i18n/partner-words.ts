import type {Partner} from '../data/schema.js';
import {builtInWord} from './built-in-word.js';
import type {Localizer} from './localizer.js';
import type {Dated} from './messages.js';
import type {Phrase, Sentence} from './phrase.js';

/** Something that is stated about a tie, with the page that proves it, if the feed names one. */
export interface Fact {
  /** What is stated. */
  readonly words: Sentence;
  /** Link of the feed, not yet resolved. */
  readonly url?: string | undefined;
}

/** What the tie is called: the city's own word, else the built-in one. */
export function tieWord({kind, kindLabel}: Partner, localizer: Localizer): Phrase {
  return kindLabel ? localizer.text(kindLabel) : builtInWord(localizer.messages.partnerKinds, kind);
}

/** What is stated about the tie, each thing once and only what the feed says. A decision is told as a decision. */
export function tieFacts(partner: Partner, localizer: Localizer): Fact[] {
  const {since, signed, decision, until, status, holder} = partner;
  const {messages} = localizer;
  const dated = (message: Dated, date: string | undefined): Fact[] =>
    date ? [{words: localizer.dated(message, date)}] : [];
  return [
    ...dated(messages.since, since),
    ...dated(messages.signed, signed),
    ...(decision ? decisionFacts(decision, localizer) : []),
    ...dated(messages.until, until),
    ...(status ? [{words: [{text: messages.partnerStatus[status]}]}] : []),
    ...(holder ? [{words: localizer.say(messages.heldBy, {holder: localizer.text(holder)})}] : []),
  ];
}

function decisionFacts({date, body, result, url}: NonNullable<Partner['decision']>, localizer: Localizer): Fact[] {
  const {messages} = localizer;
  const day = localizer.date(date);
  const words = result
    ? localizer.say(messages.decisionResult, {date: day, result: builtInWord(messages.results, result)})
    : localizer.say(messages.decision, {date: day});
  return [{words, url}, ...(body ? [{words: [localizer.text(body)]}] : [])];
}
