import type {Feed, Partner, Tie} from '../data/schema.js';
import {ringOf} from '../data/rings.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Localizer} from '../i18n/localizer.js';
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

/**
 * From when to when the tie exists, in a few words; nothing if it is not stated. The signature stands in for dates that
 * are not stated, the date of a decision does not. `isSinceKnown`: the beginning is shown already.
 */
export function tieSpan(tie: Tie, localizer: Localizer, isSinceKnown = false): PhraseList {
  const {since, signed} = tie;
  const {messages} = localizer;
  const until = endOf(tie);
  if (since !== undefined && !isSinceKnown) {
    return until === undefined ? localizer.formatDated(messages.since, since) : localizer.formatPeriod(since, until);
  }
  if (until !== undefined) return localizer.formatDated(messages.until, until);
  return isSignedInSpan(tie) && signed !== undefined ? localizer.formatDated(messages.signed, signed) : [];
}

/** A tie that ended has no status since then. */
function endOf({until, status, statusSince}: Tie): string | undefined {
  return until ?? (status === 'ended' ? statusSince : undefined);
}

function isSignedInSpan(tie: Tie): boolean {
  return tie.since === undefined && endOf(tie) === undefined;
}

/** The status if it is news, which "active" is not. */
export function tieStatus({status, statusSince}: Tie, localizer: Localizer): PhraseList {
  if (status === undefined || status === 'active') return [];
  const word = localizer.messages.partnerStatus[status];
  return statusSince !== undefined && status !== 'ended' ? localizer.formatStatus(word, statusSince) : [{text: word}];
}

/** What else is stated: why the status is what it is, who decided for the tie, and who maintains it. */
export function tieFacts({statusNote, decision, holder}: Tie, localizer: Localizer): Fact[] {
  return [
    ...(statusNote ? [{phrases: [localizer.pick(statusNote)]}] : []),
    ...(decision ? [decisionFact(decision, localizer)] : []),
    ...(holder ? [{phrases: localizer.format(localizer.messages.heldBy, {holder: localizer.pick(holder)})}] : []),
  ];
}

/** When the agreement was signed, if the span does not say it. */
export function tieSignature(tie: Tie, localizer: Localizer): PhraseList {
  return tie.signed === undefined || isSignedInSpan(tie)
    ? []
    : localizer.formatDated(localizer.messages.signed, tie.signed);
}

/** "Council of the City of Bonn, 9 February 2023, unanimous". */
function decisionFact({date, body, result, url}: NonNullable<Tie['decision']>, localizer: Localizer): Fact {
  const {messages} = localizer;
  const word = result ? builtInTerm(messages.results, result) : undefined;
  const values = {
    date: localizer.formatDate(date),
    ...(body && {body: localizer.pick(body)}),
    ...(word && {result: word}),
  };
  const pattern = body
    ? word
      ? messages.decisionByResult
      : messages.decisionBy
    : word
      ? messages.decisionResult
      : messages.decision;
  return {phrases: localizer.format(pattern, values), url};
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
