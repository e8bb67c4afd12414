import type {City, Feed, Partner, Project, Theme} from './schema.js';

// Every card looks up its themes and projects; searching the lists each time would be quadratic.
const recordsById = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

export function findById<Item extends {readonly id: string}>(records: readonly Item[], id: string): Item | undefined {
  let index = recordsById.get(records);
  // For a repeated key, a Map keeps the last entry; reversed, that is the first record.
  if (!index)
    recordsById.set(records, (index = new Map(records.map((record) => [record.id, record] as const).reverse())));
  // The index of a list contains only its records.
  return index.get(id) as Item | undefined;
}

/** In the order of the record. */
export function themesOf(feed: Feed, {themes = []}: Partner | Project): Theme[] {
  return themes.flatMap((id) => findById(feed.themes, id) ?? []);
}

/** In the order of the feed. */
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

/** The cities that take part besides the feed's own. */
export function partnersOf(feed: Feed, {partners = []}: Project): City[] {
  return partners.flatMap((id) => findById(feed.places, id) ?? []);
}

/** From 1 to 17; a target such as `13.1` counts as its goal. */
export function goalsOf({sdgs = []}: Project): string[] {
  return sdgs.map((goal) => String(Math.floor(Number.parseFloat(String(goal)))));
}
