import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {link, list, renderPhrase, type Content} from './phrases.js';
import type {Partner} from '../data/schema.js';
import {projectsOf} from '../data/references.js';
import {tieFacts, tieLabel} from './tie-facts.js';

/** What the tie is called. */
export function renderTieWord(partner: Partner, {localizer}: FeedView): TemplateResult {
  return html`<p part="tie-word">${renderPhrase(tieLabel(partner, localizer))}</p>`;
}

/** The dates, decision, status and holder of the tie, as far as stated. */
export function renderFacts(partner: Partner, {localizer, href}: FeedView): Content {
  return list(
    'facts',
    tieFacts(partner, localizer).map((fact) => link(href(fact.url), renderPhrase(fact.phrases))),
  );
}

/** The joint projects. */
export function renderProjects(partner: Partner, {feed, localizer, href}: FeedView): Content {
  const projects = projectsOf(feed, partner);
  const items = projects.map(({name, url}) => link(href(url), renderPhrase(localizer.pick(name))));
  return list('projects', items, localizer.messages.projects);
}
