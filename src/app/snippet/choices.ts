import {facetOf, type FacetName} from '../../content/facets.js';
import {valuesIn} from '../../content/filter.js';
import {PROJECT_STATUSES} from '../../data/kinds.js';
import {fromPerspectiveOf} from '../../data/perspective.js';
import {findById, goalsOf} from '../../data/references.js';
import type {Feed} from '../../data/schema.js';
import type {Localizer} from '../../i18n/localizer.js';
import {DESCRIPTORS, type ElementName} from '../../options/descriptors.js';
import {optionsOf} from '../../options/option.js';
import type {Choice} from '../controls/select-field.js';
import type {SnippetSettings} from './settings.js';

/** What a feed offers for an option: only what occurs in it, because anything else would show nothing. */
export function choicesOf(
  {element, options}: Pick<SnippetSettings, 'element' | 'options'>,
  name: string,
  host: Feed,
  localizer: Localizer,
): readonly Choice[] {
  const option = optionsOf(DESCRIPTORS[element])[name];
  if (!option || !('accepted' in option)) return [];
  const shown = fromPerspectiveOf(host, options['perspective'] ?? '');
  const accepted = new Set(option.accepted(shown, host));
  return namedValues(element, name, shown, host, localizer).filter(({value}) => accepted.has(value));
}

function namedValues(element: ElementName, name: string, shown: Feed, host: Feed, localizer: Localizer): Choice[] {
  const {messages} = localizer;
  switch (name) {
    case 'perspective':
      return places(host.partners, localizer);
    case 'partner':
      return places(shown.places, localizer);
    case 'project':
      return host.projects.map(({id, name}) => ({value: id, label: localizer.pick(name).text}));
    case 'network':
      return shown.networks.map(({id, name}) => ({value: id, label: localizer.pick(name).text}));
    case 'sdg':
      return Object.entries(messages.goalNames).flatMap(([value, label]) =>
        shown.projects.some((project) => goalsOf(project).includes(value)) ? [{value, label: `${value} ${label}`}] : [],
      );
    case 'section':
      return host.sections.map(({id, title}) => ({value: id, label: localizer.pick(title).text}));
    case 'role':
      return terms(shown.networks, 'role', messages.networkRoles, localizer);
  }
  if (element === 'network-badges') return terms(shown.networks, 'kind', messages.networkKinds, localizer);
  if (!element.startsWith('project-')) {
    if (!isFacet(name)) return [];
    return facetOf(name, shown, shown.partners, localizer).values.map(({value, label: {text}}) => ({
      value,
      label: text,
    }));
  }
  if (name === 'theme') return projectThemes(shown, localizer);
  return PROJECT_STATUSES.filter((value) => shown.projects.some(({status}) => status === value)).map((value) => ({
    value,
    label: messages.projectStatus[value],
  }));
}

const FACETS = ['kind', 'country', 'theme', 'status'] as const satisfies readonly FacetName[];

function isFacet(name: string): name is FacetName {
  return FACETS.some((facet) => facet === name);
}

function places(list: Feed['places'], localizer: Localizer): Choice[] {
  const choices = list.map((place) => ({value: place.id, label: localizer.placeName(place).text}));
  return choices.sort((a, b) => localizer.compare(a.label, b.label));
}

/** Of a property of networks: its built-in words, or the city's own. */
function terms(
  networks: Feed['networks'],
  property: 'kind' | 'role',
  words: Readonly<Record<string, string>>,
  localizer: Localizer,
): Choice[] {
  return valuesIn(networks, (network) => network[property]).map((value) => {
    const label = networks.find((network) => network[property] === value)?.[`${property}Label`];
    return {value, label: localizer.term(label, words, value)?.text ?? value};
  });
}

function projectThemes(feed: Feed, localizer: Localizer): Choice[] {
  return valuesIn(feed.projects, ({themes}) => themes).flatMap((value) => {
    const theme = findById(feed.themes, value);
    return theme ? [{value, label: localizer.pick(theme.name).text}] : [];
  });
}
