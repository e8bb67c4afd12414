import {html, nothing} from 'lit';
import {projectsOf} from '../data/references.js';
import type {Partner, Tie} from '../data/schema.js';
import type {FurtherTie} from '../data/ties.js';
import {apart} from './apart.js';
import type {Content} from './content.js';
import {firstSince} from './order.js';
import type {ListContext} from './list-context.js';
import {labelledList, link, list} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import {ringFacts, tieFacts, tieLabel, tieSignature, tieSpan, tieStatus} from './tie-facts.js';
import type {FeedView} from './view.js';

/** What each tie is called, and what is stated about it. */
export function partnerTies(partner: Partner, view: FeedView, context: ListContext = {}): Content {
  return [
    tieLine(partner, view, {
      knownKind: context.knownKind,
      isSinceKnown: context.hasYears && partner.since === firstSince(partner),
    }),
    list('facts', [...(context.hasSignature ? signature(partner, view) : []), ...facts(partner, partner, view)]),
    // Most partners have one tie.
    partner.ties?.map((tie) => furtherTie(partner, tie, view)) ?? nothing,
  ];
}

function furtherTie(partner: Partner, tie: FurtherTie, view: FeedView): Content {
  return html`<div class="further">
    ${tieLine(tie, view, {url: tie.url})} ${list('facts', facts(partner, tie, view))}
    ${tie.summary ? paragraph('summary', view.localizer.pick(tie.summary)) : nothing}
  </div>`;
}

/** "City twinning · since 1990". Nothing if neither is stated. */
function tieLine(
  tie: Tie,
  {localizer, href}: FeedView,
  {
    knownKind,
    isSinceKnown,
    url,
  }: {knownKind?: string | undefined; isSinceKnown?: boolean | undefined; url?: string | undefined},
): Content {
  const label = tieLabel(tie, localizer);
  const span = tieSpan(tie, localizer, isSinceKnown);
  const word =
    label && label.text !== knownKind
      ? html`<span part="tie-word">${apart(link(href(url), renderPhrase(label)), localizer)}</span> `
      : nothing;
  const years = span.length > 0 ? html`<span part="tie-span">${apart(renderPhrase(span), localizer)}</span>` : nothing;
  return word === nothing && years === nothing ? nothing : html`<p part="tie" class="dotted">${word}${years}</p>`;
}

function facts(partner: Partner, tie: Tie, view: FeedView): Content[] {
  const {localizer, href} = view;
  const status = tieStatus(tie, localizer);
  return [
    ...(status.length > 0 ? [html`<strong part="tie-status">${renderPhrase(status)}</strong>`] : []),
    ...[...tieFacts(tie, localizer), ...ringFacts(view.feed, partner, tie, view)].map(({phrases, url}) =>
      link(href(url), renderPhrase(phrases)),
    ),
  ];
}

function signature(partner: Partner, {localizer}: FeedView): Content[] {
  const signed = tieSignature(partner, localizer);
  return signed.length > 0 ? [html`${renderPhrase(signed)}`] : [];
}

/** The word of the main tie, for a column of its own. */
export function partnerTieWord(partner: Partner, {localizer}: FeedView): Content {
  const label = tieLabel(partner, localizer);
  return label ? html`<span part="tie-word">${renderPhrase(label)}</span>` : nothing;
}

/** Everything stated, for a column of its own. Further ties have the word above it. */
export function partnerFacts(partner: Partner, view: FeedView): Content {
  return hasFacts(partner, view)
    ? [list('facts', allFacts(partner, view)), partner.ties?.map((tie) => furtherTie(partner, tie, view)) ?? nothing]
    : nothing;
}

export function hasFacts(partner: Partner, view: FeedView): boolean {
  return partner.ties !== undefined || allFacts(partner, view).length > 0;
}

function allFacts(partner: Partner, view: FeedView): Content[] {
  const span = tieSpan(partner, view.localizer);
  return [
    ...(span.length > 0 ? [html`${renderPhrase(span)}`] : []),
    ...signature(partner, view),
    ...facts(partner, partner, view),
  ];
}

/** `isLabelled`: with a label that can be seen. */
export function partnerProjects(partner: Partner, {feed, localizer, href}: FeedView, isLabelled = false): Content {
  const projects = projectsOf(feed, partner);
  const {messages} = localizer;
  const label = projects.length === 1 ? messages.project : messages.projects;
  const items = projects.map(({name, url}) => link(href(url), renderPhrase(localizer.pick(name))));
  return isLabelled ? labelledList('projects', items, label) : list('projects', items, label);
}
