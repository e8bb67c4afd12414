import type {City, Feed, Partner, Project, Theme} from './schema.js';

// Every card asks for its themes and projects, so that searching the lists each time would be quadratic.
const recordsById = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The first record with this id. */
export function findById<Item extends {readonly id: string}>(records: readonly Item[], id: string): Item | undefined {
  let index = recordsById.get(records);
  // The last entry of a key wins, so the list is read backwards.
  if (!index)
    recordsById.set(records, (index = new Map(records.map((record) => [record.id, record] as const).reverse())));
  // What is under a list in the map are records of that list.
  return index.get(id) as Item | undefined;
}

/** The themes of a partner or project, in its own order. */
export function themesOf(feed: Feed, {themes = []}: Partner | Project): Theme[] {
  return themes.flatMap((id) => findById(feed.themes, id) ?? []);
}

/** The projects a partner takes part in, in the feed's order. */
export function projectsOf(feed: Feed, {id}: Partner): readonly Project[] {
  let index = projectsByPartner.get(feed.projects);
  if (!index) projectsByPartner.set(feed.projects, (index = indexByPartner(feed.projects)));
  return index.get(id) ?? [];
}

const projectsByPartner = new WeakMap<readonly Project[], ReadonlyMap<string, readonly Project[]>>();

function indexByPartner(projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> {
  const index = new Map<string, Project[]>();
  for (const project of projects) {
    for (const id of new Set(project.partners)) {
      const found = index.get(id);
      if (found) found.push(project);
      else index.set(id, [project]);
    }
  }
  return index;
}

/** The cities that take part in a project besides the feed's own, in the project's order. */
export function partnersOf(feed: Feed, {partners = []}: Project): City[] {
  return partners.flatMap((id) => findById(feed.places, id) ?? []);
}

/** The goals of a project, 1 to 17: a target such as `13.1` belongs to its goal. */
export function goalsOf({sdgs = []}: Project): string[] {
  return sdgs.map((goal) => String(Math.floor(Number.parseFloat(String(goal)))));
}
