import {html, nothing} from 'lit';
import {projectsOf, themesOf} from '../data/references.js';
import type {Partner, Tie} from '../data/schema.js';
import type {FurtherTie} from '../data/ties.js';
import type {Content} from './content.js';
import {link, list} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import {ringFacts, tieFacts, tieLabel, type Fact} from './tie-facts.js';
import type {FeedView} from './view.js';

/** What each tie is called, and what is stated about it. */
export function partnerTies(partner: Partner, view: FeedView): Content {
  const main = html`${tieWord(partner, view)} ${factList(partner, partner, view)}`;
  // Most partners have one tie.
  return partner.ties ? [main, partner.ties.map((tie) => furtherTie(partner, tie, view))] : main;
}

function furtherTie(partner: Partner, tie: FurtherTie, view: FeedView): Content {
  return html`<div class="further">
    ${tieWord(tie, view, tie.url)} ${factList(partner, tie, view)}
    ${tie.summary ? paragraph('summary', view.localizer.pick(tie.summary)) : nothing}
  </div>`;
}

/** Nothing if no word is stated. */
function tieWord(tie: Tie, {localizer, href}: FeedView, url?: string): Content {
  const label = tieLabel(tie, localizer);
  return label ? html`<p part="tie-word">${link(href(url), renderPhrase(label))}</p>` : nothing;
}

function factList(partner: Partner, tie: Tie, view: FeedView): Content {
  return list(
    'facts',
    factsOf(partner, tie, view).map(({phrases, url}) => link(view.href(url), renderPhrase(phrases))),
  );
}

export function factsOf(partner: Partner, tie: Tie, view: FeedView): Fact[] {
  return [...tieFacts(tie, view.localizer), ...ringFacts(view.feed, partner, tie, view)];
}

/** The word of the main tie, for a column of its own. */
export function partnerTieWord(partner: Partner, view: FeedView): Content {
  return tieWord(partner, view);
}

/** The facts, for a column of their own. Those of further ties have the word above them. */
export function partnerFacts(partner: Partner, view: FeedView): Content {
  const main = factList(partner, partner, view);
  return partner.ties ? [main, partner.ties.map((tie) => furtherTie(partner, tie, view))] : main;
}

export function partnerProjects(partner: Partner, {feed, localizer, href}: FeedView): Content {
  const projects = projectsOf(feed, partner);
  return list(
    'projects',
    projects.map(({name, url}) => link(href(url), renderPhrase(localizer.pick(name)))),
    localizer.messages.projects,
  );
}

export function partnerThemes(partner: Partner, {feed, localizer}: FeedView): Content {
  const themes = themesOf(feed, partner);
  return list(
    'themes',
    themes.map(({name}) => renderPhrase(localizer.pick(name))),
    localizer.messages.themes,
  );
}
