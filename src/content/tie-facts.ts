import type {Partner} from '../data/schema.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Dated} from '../i18n/messages.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/** Something stated about a tie, with the page that documents it. */
export interface Fact {
  readonly phrases: PhraseList;
  /** Not yet resolved. */
  readonly url?: string | undefined;
}

export function tieLabel({kind, kindLabel}: Partner, localizer: Localizer): Phrase {
  return kindLabel ? localizer.pick(kindLabel) : builtInTerm(localizer.messages.partnerKinds, kind);
}

/** Only what the feed states. The date of a decision is not presented as the start of the tie. */
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
