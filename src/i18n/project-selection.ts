import {oneId, oneOf, someIds, someOf, type Refuse} from '../data/option.js';
import {PROJECT_STATUSES, type Feed, type Project} from '../data/schema.js';
import {byId, goalsOf, keep, valuesIn} from '../data/select.js';
import {PROJECT_ORDERS, sortProjects} from '../data/sort.js';
import type {Localizer} from './localizer.js';

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
  refuse: Refuse,
): Project[] {
  const partnerIds = valuesIn(places, ({id}) => id).filter((id) => id !== city.id);
  const themeIds = valuesIn(themes, ({id}) => id);
  const kept = keep(
    projects,
    [someIds(refuse, 'partner', choice.partner, partnerIds), ({partners}) => partners],
    [someIds(refuse, 'theme', choice.theme, themeIds), (project) => project.themes],
    [someOf(refuse, 'status', choice.status, PROJECT_STATUSES), ({status}) => status],
    [someOf(refuse, 'sdg', choice.sdg, GOALS), goalsOf],
  );
  return sortProjects(kept, oneOf(refuse, 'sort', choice.sort, PROJECT_ORDERS), {
    name: ({name}) => localizer.text(name).text,
    compare: (a, b) => localizer.compare(a, b),
  });
}

/** The one project an editor asks for, as the city that is looked from sees it, if it takes part in it. */
export function findProject(
  feed: Feed,
  seen: Feed,
  choice: {readonly project: string; readonly perspective: string},
  refuse: Refuse,
): Project | undefined {
  const id = oneId(
    refuse,
    'project',
    choice.project,
    feed.projects.map((project) => project.id),
  );
  if (id === undefined) return undefined;
  const project = byId(seen.projects, id);
  if (!project) refuse('project', id, `a project that "${choice.perspective}" takes part in`);
  return project;
}
