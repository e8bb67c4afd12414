import type {Project} from '../data/schema.js';
import {themesOf} from '../data/references.js';
import {selectProjects, type ProjectChoice} from '../content/select-projects.js';
import {
  projectEmblems,
  projectFacts,
  projectGoals,
  projectParticipants,
  projectPlaces,
} from '../content/project-facts.js';
import {element, type MarkupElement} from './markup.js';
import type {StaticView} from './view.js';
import {blocks, heading, inLine, labelled, link, list, paragraph, words} from './words.js';

/** The content of `<project-list>`. */
export function projectList(options: ProjectChoice, view: StaticView): MarkupElement[] {
  const projects = selectProjects(view.feed, options, view.localizer, view.onInvalid);
  return projects.length === 0 ? [] : [list(projects.map((project) => blocks(projectBlocks(project, view))))];
}

/** What stands about a project, in `<project-card>` and in a list. */
export function projectBlocks(project: Project, view: StaticView): MarkupElement[] {
  const {feed, localizer, href} = view;
  const {messages} = localizer;
  const places = projectPlaces(feed, project, localizer);
  const statements = [...(places.length > 0 ? [places] : []), ...projectFacts(project, localizer)];
  const participants = projectParticipants(project, localizer);
  const {funding = [], summary} = project;
  return [
    heading(link(href(project.url), words(localizer.pick(project.name), view)), view),
    element('p', inLine(projectEmblems(feed, project, localizer).map((city) => words(city, view)))),
    ...(statements.length > 0 ? [element('p', inLine(statements.map((statement) => words(statement, view))))] : []),
    ...(summary ? [paragraph(localizer.pick(summary), view)] : []),
    ...labelled(
      messages.participants,
      participants.map((one) => link(href(one.url), words(one.phrases, view))),
      view,
    ),
    ...labelled(
      messages.funding,
      funding.map(({name, url}) => link(href(url), words(localizer.pick(name), view))),
      view,
    ),
    ...labelled(
      messages.goals,
      projectGoals(project, localizer).map((goal) => words(goal, view)),
      view,
    ),
    ...labelled(
      messages.themes,
      themesOf(feed, project).map(({name}) => words(localizer.pick(name), view)),
      view,
    ),
  ];
}
