import {parseId, parseChoice, parseIds, parseValues, type OnInvalid} from '../options/parse.js';
import {PROJECT_STATUSES, type Feed, type Project} from '../data/schema.js';
import {findById, goalsOf} from '../data/references.js';
import {filterBy, valuesIn} from './filter.js';
import {PROJECT_ORDERS, sortProjects} from './order.js';
import type {Localizer} from '../i18n/localizer.js';

/** Which projects to show, and in which order, as an editor has written it. Empty: the default. */
export interface ProjectChoice {
  /** Ids of partners. */
  readonly partner: string;
  /** Ids of themes. */
  readonly theme: string;
  /** How projects stand. */
  readonly status: string;
  /** Numbers of goals. */
  readonly sdg: string;
  /** The order. */
  readonly sort: string;
}

const GOALS = Array.from({length: 17}, (_, index) => String(index + 1));

/** The projects of a feed that a choice asks for, in its order, by the words of the reader's language. */
export function selectProjects(
  {projects, themes, places, city}: Feed,
  choice: ProjectChoice,
  localizer: Localizer,
  onInvalid: OnInvalid,
): Project[] {
  const partnerIds = valuesIn(places, ({id}) => id).filter((id) => id !== city.id);
  const themeIds = valuesIn(themes, ({id}) => id);
  const kept = filterBy(
    projects,
    [parseIds(onInvalid, 'partner', choice.partner, partnerIds), ({partners}) => partners],
    [parseIds(onInvalid, 'theme', choice.theme, themeIds), (project) => project.themes],
    [parseValues(onInvalid, 'status', choice.status, PROJECT_STATUSES), ({status}) => status],
    [parseValues(onInvalid, 'sdg', choice.sdg, GOALS), goalsOf],
  );
  return sortProjects(kept, parseChoice(onInvalid, 'sort', choice.sort, PROJECT_ORDERS), {
    name: ({name}) => localizer.pick(name).text,
    compare: (a, b) => localizer.compare(a, b),
  });
}

/** The one project an editor asks for, as the city that is looked from sees it, if it takes part in it. */
export function findProject(
  feed: Feed,
  seen: Feed,
  choice: {readonly project: string; readonly perspective: string},
  onInvalid: OnInvalid,
): Project | undefined {
  const id = parseId(
    onInvalid,
    'project',
    choice.project,
    feed.projects.map((project) => project.id),
  );
  if (id === undefined) return undefined;
  const project = findById(seen.projects, id);
  if (!project) onInvalid('project', id, `a project that "${choice.perspective}" takes part in`);
  return project;
}
