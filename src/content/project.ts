import {html, nothing, type TemplateResult} from 'lit';
import {themesOf} from '../data/references.js';
import type {Project} from '../data/schema.js';
import type {Content} from './content.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {labelledList, link, list} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import {picture} from './picture.js';
import {projectFacts, projectGoals, projectOwnNames, projectParticipants, projectPlaces} from './project-facts.js';
import type {FeedView} from './view.js';

export function projectArticle(project: Project, view: FeedView): TemplateResult {
  return html`<article part="card" id=${itemId('project', project)} aria-labelledby=${titleId(project)}>
    ${projectContent(project, view)}
  </article>`;
}

export function projectItem(project: Project, view: FeedView): TemplateResult {
  return html`<li part="card" id=${itemId('project', project)} role="listitem">${projectContent(project, view)}</li>`;
}

function titleId({id}: Project): string {
  return `title-${id}`;
}

function projectContent(project: Project, view: FeedView): TemplateResult {
  const {localizer, level, href} = view;
  const [image] = project.images ?? [];
  const title = link(href(project.url), renderPhrase(localizer.pick(project.name)));
  return html`
    <div class="body">
      <div id=${titleId(project)}>${heading(level, 'heading', title)}</div>
      ${statements(project, view)} ${project.summary ? paragraph('summary', localizer.pick(project.summary)) : nothing}
      ${labelledLists(project, view)}
    </div>
    ${cityLine(project, view)} ${image ? picture(image, view) : nothing}
  `;
}

function statements(project: Project, {feed, localizer}: FeedView): Content {
  const places = projectPlaces(feed, project, localizer);
  return html`${places.length > 0 ? html`<p part="places">${renderPhrase(places)}</p>` : nothing}
  ${list('facts', projectFacts(project, localizer).map(renderPhrase))}`;
}

function labelledLists(project: Project, {feed, localizer, href}: FeedView): Content {
  const {messages} = localizer;
  const participants = projectParticipants(project, localizer);
  const {funding = []} = project;
  return [
    labelledList(
      'participants',
      participants.map(({phrases, url}) => link(href(url), renderPhrase(phrases))),
      messages.participants,
    ),
    labelledList(
      'funding',
      funding.map(({name, url}) => link(href(url), renderPhrase(localizer.pick(name)))),
      messages.funding,
    ),
    labelledList('goals', projectGoals(project, localizer).map(renderPhrase), messages.goals),
    list(
      'themes',
      themesOf(feed, project).map(({name}) => renderPhrase(localizer.pick(name))),
      messages.themes,
    ),
  ];
}

// Shown above the title, but read after it, because the title gives the context.
function cityLine(project: Project, {feed, localizer}: FeedView): TemplateResult {
  const names = projectOwnNames(feed, project, localizer);
  // The outer box keeps a name of the opposite direction aligned with the page.
  return html`<p part="cities">
    ${names.map((name) => html`<span class="city"><span>${renderPhrase(name)}</span></span> `)}
  </p>`;
}
