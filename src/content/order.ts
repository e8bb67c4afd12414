import {comparePartialDates} from '../data/partial-date.js';
import type {Network, Partner, Project} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import type {Localizer} from '../i18n/localizer.js';

/** Partners without `since`, or without a country, come last in that order. */
export function orderPartners(
  partners: readonly Partner[],
  order: 'name' | 'country' | 'since' | 'feed',
  localizer: Localizer,
): Partner[] {
  const name = (partner: Partner) => localizer.placeName(partner).text;
  const country = (partner: Partner) => localizer.countryName(partner)?.text;
  switch (order) {
    case 'feed':
      return [...partners];
    case 'name':
      return sorted(partners, name, localizer);
    case 'country':
      return sorted(partners, name, localizer, {of: country, compare: (a, b) => localizer.compare(a, b)});
    case 'since':
      return sorted(partners, name, localizer, {of: firstSince, compare: comparePartialDates});
  }
}

/** The earliest of all ties. */
export function firstSince(partner: Partner): string | undefined {
  const [first, ...others] = tiesOf(partner).flatMap(({since}) => since ?? []);
  return others.reduce((a, b) => (a !== undefined && comparePartialDates(a, b) <= 0 ? a : b), first);
}

/** By `start`, the latest come first, and projects without it last. */
export function orderProjects(
  projects: readonly Project[],
  order: 'feed' | 'name' | 'start',
  localizer: Localizer,
): Project[] {
  const name = (project: Project) => localizer.pick(project.name).text;
  switch (order) {
    case 'feed':
      return [...projects];
    case 'name':
      return sorted(projects, name, localizer);
    case 'start':
      return sorted(projects, name, localizer, {of: ({start}) => start, compare: (a, b) => comparePartialDates(b, a)});
  }
}

/** Networks without `since` come last in that order. */
export function orderNetworks(
  networks: readonly Network[],
  order: 'feed' | 'name' | 'since',
  localizer: Localizer,
): Network[] {
  const name = (network: Network) => localizer.pick(network.name).text;
  switch (order) {
    case 'feed':
      return [...networks];
    case 'name':
      return sorted(networks, name, localizer);
    case 'since':
      return sorted(networks, name, localizer, {of: ({since}) => since, compare: comparePartialDates});
  }
}

interface Key<Item> {
  readonly of: (record: Item) => string | undefined;
  readonly compare: (a: string, b: string) => number;
}

const NO_KEY: Key<unknown> = {of: () => '', compare: () => 0};

/**
 * Records without a key come last; equal keys are ordered by name. Looks up keys and names once, not for each
 * comparison.
 */
function sorted<Item>(
  records: readonly Item[],
  nameOf: (record: Item) => string,
  localizer: Localizer,
  key: Key<Item> = NO_KEY,
): Item[] {
  return records
    .map((record) => ({record, key: key.of(record) ?? '', name: nameOf(record)}))
    .sort((a, b) => Number(!a.key) - Number(!b.key) || key.compare(a.key, b.key) || localizer.compare(a.name, b.name))
    .map(({record}) => record);
}
