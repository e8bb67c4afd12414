import {findById, goalsOf} from '../data/references.js';
import type {Feed, Project} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {ParsedOptions} from '../options/option.js';
import type {OnInvalid} from '../options/parse-options.js';
import type {projectCardDescriptor} from '../options/project-card.options.js';
import type {projectListDescriptor} from '../options/project-list.options.js';
import {filterBy} from './filter.js';
import {orderProjects} from './order.js';

export type ProjectListOptions = ParsedOptions<typeof projectListDescriptor>;
export type ProjectCardOptions = ParsedOptions<typeof projectCardDescriptor>;

export function selectProjects({projects}: Feed, options: ProjectListOptions, localizer: Localizer): Project[] {
  const selected = filterBy(
    projects,
    [options.partner, ({partners}) => partners],
    [options.theme, ({themes}) => themes],
    [options.status, ({status}) => status],
    [options.sdg, goalsOf],
  );
  return orderProjects(selected, options.sort, localizer);
}

/** Nothing if the city whose perspective is shown does not take part in the project. */
export function selectProject(
  feed: Feed,
  {project: id, perspective}: ProjectCardOptions,
  onInvalid: OnInvalid,
): Project | undefined {
  if (id === undefined) return undefined;
  const project = findById(feed.projects, id);
  if (!project) onInvalid('project', id, `a project that "${perspective ?? ''}" takes part in`);
  return project;
}
