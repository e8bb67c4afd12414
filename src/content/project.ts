import {html, nothing, type TemplateResult} from 'lit';
import type {Project} from '../data/schema.js';
import {apart} from './apart.js';
import type {Content} from './content.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {labelledList, link, list} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Phrase} from '../i18n/phrase.js';
import {firstPicture, picture, plate} from './picture.js';
import {
  projectPeriod,
  projectStatus,
  projectGoals,
  projectOwnNames,
  projectParticipants,
  projectPlaces,
} from './project-facts.js';
import {themeList} from './theme-list.js';
import type {FeedView} from './view.js';

export function projectArticle(project: Project, view: FeedView): TemplateResult {
  return html`<article part="card" id=${itemId('project', project)} aria-labelledby=${titleId(project)}>
    ${projectContent(project, view, false)}
  </article>`;
}

/** `hasPictures`: some projects of the list have a picture; the others show a plate in its place. */
export function projectItem(project: Project, view: FeedView, hasPictures = false): TemplateResult {
  return html`<li part="card" id=${itemId('project', project)} role="listitem">
    ${projectContent(project, view, hasPictures)}
  </li>`;
}

function titleId({id}: Project): string {
  return `title-${id}`;
}

/** The places and the picture are shown above the title, but read after it, because the title gives the context. */
function projectContent(project: Project, view: FeedView, hasPictures: boolean): TemplateResult {
  const {feed, localizer, level, href} = view;
  const image = firstPicture(project.images, view);
  const title = link(href(project.url), renderPhrase(localizer.pick(project.name)));
  const places = projectPlaces(feed, project, localizer);
  const names = projectOwnNames(feed, project, localizer);
  return html`
    <div id=${titleId(project)}>${heading(level, 'heading', title)}</div>
    ${places.length > 0 ? html`<p part="places">${renderPhrase(places)}</p>` : nothing} ${cityLine(names)}
    ${list('facts', projectFacts(project, localizer), undefined, true)}
    ${project.summary ? paragraph('summary', localizer.pick(project.summary)) : nothing} ${labelledLists(project, view)}
    ${image ? picture(image, view) : hasPictures ? plate(names.slice(1)) : nothing}
  `;
}

function projectFacts(project: Project, localizer: Localizer): Content[] {
  const period = projectPeriod(project, localizer);
  const status = projectStatus(project, localizer);
  return [
    ...(period.length > 0 ? [html`${apart(renderPhrase(period), localizer)}`] : []),
    ...(status === undefined ? [] : [html`<strong part="project-status">${apart(status, localizer)}</strong>`]),
  ];
}

function labelledLists(project: Project, view: FeedView): Content {
  const {localizer, href} = view;
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
    themeList(project, view),
  ];
}

/** The cities by their own names, joined by lines. */
function cityLine(names: readonly Phrase[]): TemplateResult {
  // The outer box keeps a name of the opposite direction aligned with the page.
  return html`<p part="cities">
    ${names.map((name) => html`<span class="city"><span>${renderPhrase(name)}</span></span> `)}
  </p>`;
}
