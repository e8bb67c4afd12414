import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {heading} from '../base/preceding-heading.js';
import {labelledList, link, list, paragraph, renderPhrase, type Content} from './phrases.js';
import type {Project} from '../data/schema.js';
import {themesOf} from '../data/references.js';
import {projectEmblems, projectFacts, projectGoals, projectParticipants, projectPlaces} from './project-facts.js';
import {renderPicture} from './picture.js';

/** The id of a project's box, which links to it name. */
export function projectId({id}: Project): string {
  return `project-${id}`;
}

/** The id of a project's title, which names its box. */
export function titleId({id}: Project): string {
  return `title-${id}`;
}

/** What is inside the box of a project, the same in a card and in a list of cards. */
export function renderProject(project: Project, view: FeedView): TemplateResult {
  const {localizer, level, href} = view;
  const [image] = project.images ?? [];
  return html`
    <div class="body">
      <div id=${titleId(project)}>
        ${heading(level, 'heading', link(href(project.url), renderPhrase(localizer.pick(project.name))))}
      </div>
      ${renderStatements(project, view)}
      ${project.summary ? paragraph('summary', localizer.pick(project.summary)) : nothing} ${renderLists(project, view)}
    </div>
    ${renderCities(project, view)} ${image ? renderPicture(image, view) : nothing}
  `;
}

function renderStatements(project: Project, {feed, localizer}: FeedView): Content {
  const places = projectPlaces(feed, project, localizer);
  const facts = projectFacts(project, localizer).map((fact) => renderPhrase(fact));
  return [places.length > 0 ? html`<p part="places">${renderPhrase(places)}</p>` : nothing, list('facts', facts)];
}

function renderLists(project: Project, {feed, localizer, href}: FeedView): Content {
  const {messages} = localizer;
  const participants = projectParticipants(project, localizer).map((one) =>
    link(href(one.url), renderPhrase(one.phrases)),
  );
  const funding = (project.funding ?? []).map((fund) => link(href(fund.url), renderPhrase(localizer.pick(fund.name))));
  const goals = projectGoals(project, localizer).map((goal) => renderPhrase(goal));
  const themes = themesOf(feed, project).map(({name}) => renderPhrase(localizer.pick(name)));
  return [
    labelledList('participants', participants, messages.participants),
    labelledList('funding', funding, messages.funding),
    labelledList('goals', goals, messages.goals),
    list('themes', themes, messages.themes),
  ];
}

// Shown above the title, read after it: the title says what the line is about.
function renderCities(project: Project, {feed, localizer}: FeedView): Content {
  const cities = projectEmblems(feed, project, localizer);
  // A name of its own direction stays within a line of the page's, or it would be aligned by its own.
  const names = cities.map((city) => html`<span class="city"><span>${renderPhrase(city)}</span></span> `);
  return html`<p part="cities">${names}</p>`;
}
