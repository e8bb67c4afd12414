import type {Partner} from '../data/schema.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Dated} from '../i18n/messages.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/** Something that is stated about a tie, with the page that proves it, if the feed names one. */
export interface Fact {
  /** What is stated. */
  readonly phrases: PhraseList;
  /** Link of the feed, not yet resolved. */
  readonly url?: string | undefined;
}

/** What the tie is called: the city's own word, else the built-in one. */
export function tieLabel({kind, kindLabel}: Partner, localizer: Localizer): Phrase {
  return kindLabel ? localizer.pick(kindLabel) : builtInTerm(localizer.messages.partnerKinds, kind);
}

/** What is stated about the tie, each thing once and only what the feed says. A decision is told as a decision. */
export function tieFacts(partner: Partner, localizer: Localizer): Fact[] {
  const {since, signed, decision, until, status, holder} = partner;
  const {messages} = localizer;
  const dated = (message: Dated, date: string | undefined): Fact[] =>
    date ? [{phrases: localizer.formatDated(message, date)}] : [];
  return [
    ...dated(messages.since, since),
    ...dated(messages.signed, signed),
    ...(decision ? decisionFacts(decision, localizer) : []),
    ...dated(messages.until, until),
    ...(status ? [{phrases: [{text: messages.partnerStatus[status]}]}] : []),
    ...(holder ? [{phrases: localizer.format(messages.heldBy, {holder: localizer.pick(holder)})}] : []),
  ];
}

function decisionFacts({date, body, result, url}: NonNullable<Partner['decision']>, localizer: Localizer): Fact[] {
  const {messages} = localizer;
  const day = localizer.formatDate(date);
  const phrases = result
    ? localizer.format(messages.decisionResult, {date: day, result: builtInTerm(messages.results, result)})
    : localizer.format(messages.decision, {date: day});
  return [{phrases, url}, ...(body ? [{phrases: [localizer.pick(body)]}] : [])];
}
