import type {Feed, Partner, Tie} from '../data/schema.js';
import {ringOf} from '../data/rings.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Dated} from '../i18n/messages.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';
import type {FeedView} from './view.js';

/** Something stated about a tie, with the page that documents it. */
export interface Fact {
  readonly phrases: PhraseList;
  /** Not yet resolved. */
  readonly url?: string | undefined;
}

/** Nothing if no word is stated. */
export function tieLabel({kind, kindLabel}: Tie, localizer: Localizer): Phrase | undefined {
  return localizer.term(kindLabel, localizer.messages.partnerKinds, kind);
}

/** Only what the feed states. The date of a decision is not presented as the start of the tie. */
export function tieFacts(tie: Tie, localizer: Localizer): Fact[] {
  const {since, signed, decision, status, statusSince, statusNote, holder} = tie;
  const {messages} = localizer;
  // A tie that ended has no status since then.
  const until = tie.until ?? (status === 'ended' ? statusSince : undefined);
  const dated = (message: Dated, date: string | undefined): Fact[] =>
    date ? [{phrases: localizer.formatDated(message, date)}] : [];
  return [
    ...dated(messages.since, since),
    ...dated(messages.signed, signed),
    ...(decision ? decisionFacts(decision, localizer) : []),
    ...dated(messages.until, until),
    ...(status ? [{phrases: statusPhrases(status, status === 'ended' ? undefined : statusSince, localizer)}] : []),
    ...(statusNote ? [{phrases: [localizer.pick(statusNote)]}] : []),
    ...(holder ? [{phrases: localizer.format(messages.heldBy, {holder: localizer.pick(holder)})}] : []),
  ];
}

function statusPhrases(
  status: NonNullable<Tie['status']>,
  since: string | undefined,
  localizer: Localizer,
): PhraseList {
  const word = localizer.messages.partnerStatus[status];
  return since ? localizer.formatStatus(word, since) : [{text: word}];
}

function decisionFacts({date, body, result, url}: NonNullable<Tie['decision']>, localizer: Localizer): Fact[] {
  const {messages} = localizer;
  const day = localizer.formatDate(date);
  const word = result ? builtInTerm(messages.results, result) : undefined;
  const phrases = word
    ? localizer.format(messages.decisionResult, {date: day, result: word})
    : localizer.format(messages.decision, {date: day});
  return [{phrases, url}, ...(body ? [{phrases: [localizer.pick(body)]}] : [])];
}

/** "with Lille, Turin and Liège": the other towns of the ring that a tie belongs to. */
export function ringFacts(
  {partners}: Feed,
  partner: Partner,
  tie: Tie,
  {localizer, href}: Pick<FeedView, 'localizer' | 'href'>,
): Fact[] {
  const names = ringOf(partners, partner, tie).map((member) => {
    const page = href(member.url);
    return [{...localizer.placeName(member), ...(page !== undefined && {href: page})}];
  });
  if (names.length === 0) return [];
  return [{phrases: localizer.format(localizer.messages.ring, {names: localizer.formatList(names)})}];
}
