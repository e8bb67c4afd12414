import {html, type TemplateResult} from 'lit';
import {projectsOf, themesOf} from '../data/references.js';
import type {Partner} from '../data/schema.js';
import type {Content} from './content.js';
import {link, list} from './lists.js';
import {renderPhrase} from './phrases.js';
import {tieFacts, tieLabel} from './tie-facts.js';
import type {FeedView} from './view.js';

export function partnerTieLabel(partner: Partner, {localizer}: FeedView): TemplateResult {
  return html`<p part="tie-word">${renderPhrase(tieLabel(partner, localizer))}</p>`;
}

export function partnerFacts(partner: Partner, {localizer, href}: FeedView): Content {
  const facts = tieFacts(partner, localizer);
  return list(
    'facts',
    facts.map(({phrases, url}) => link(href(url), renderPhrase(phrases))),
  );
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
