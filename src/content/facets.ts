/* Facets: the properties by which visitors filter partners, and editors group them. */
import type {Feed, Partner, Tie} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import {findById} from '../data/references.js';
import {PARTNER_KINDS, PARTNER_STATUSES} from '../data/kinds.js';
import {valuesIn} from './filter.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Localizer} from '../i18n/localizer.js';
import {tieLabel} from './tie-facts.js';
import type {Phrase} from '../i18n/phrase.js';

export type FacetName = 'kind' | 'country' | 'theme' | 'status';

export interface FacetValue {
  readonly value: string;
  readonly label: Phrase;
}

export interface Facet {
  readonly name: FacetName;
  /** The values that occur, in the order a reader expects. */
  readonly values: readonly FacetValue[];
  /** The values of a partner, in its main tie or another. */
  readonly of: (partner: Partner, tie?: Tie) => readonly string[];
}

export function facetOf(name: FacetName, feed: Feed, partners: readonly Partner[], localizer: Localizer): Facet {
  switch (name) {
    case 'kind':
      return {name, ...kinds(partners, localizer)};
    case 'country':
      return {name, ...countries(partners, localizer)};
    case 'theme':
      return {name, of: ({themes = []}) => themes, values: themes(feed, partners, localizer)};
    case 'status':
      return {
        name,
        of: (partner, {status} = partner) => (status ? [status] : []),
        values: statuses(partners, localizer),
      };
  }
}

/**
 * A city's own label serves for a kind only if all ties of that kind have it. A label without kind is a value by itself,
 * and a kind without any word is none.
 */
function kinds(partners: readonly Partner[], localizer: Localizer): Pick<Facet, 'of' | 'values'> {
  const words = localizer.messages.partnerKinds;
  const labelled = partners.flatMap(tiesOf).flatMap((tie) => {
    const label = tieLabel(tie, localizer);
    return label ? [{kind: tie.kind, label}] : [];
  });
  const known = new Map(labelled.flatMap(({kind, label}) => (kind ? [[label.text, kind]] : [])));
  const labels = new Map<string, Phrase>();
  for (const {kind, label} of labelled) {
    const value = kind ?? known.get(label.text) ?? label.text;
    const first = labels.get(value);
    const differs = first !== undefined && first.text !== label.text && Object.hasOwn(words, value);
    if (!first || differs) labels.set(value, differs ? (builtInTerm(words, value) ?? label) : label);
  }
  const of = (partner: Partner, tie: Tie = partner) => {
    const label = tieLabel(tie, localizer);
    return label ? [tie.kind ?? known.get(label.text) ?? label.text] : [];
  };
  return {
    of,
    values: inOrder(PARTNER_KINDS, [...labels.keys()]).flatMap((value) => {
      const label = labels.get(value);
      return label ? {value, label} : [];
    }),
  };
}

/**
 * Grouped by code. A partner without code is grouped by the name of its country, with the partners whose code has that
 * name.
 */
function countries(partners: readonly Partner[], localizer: Localizer): Pick<Facet, 'of' | 'values'> {
  const named = partners.flatMap((partner) => {
    const label = localizer.countryName(partner);
    return label ? [{partner, label}] : [];
  });
  const codes = new Map(named.flatMap(({partner: {country}, label}) => (country ? [[label.text, country]] : [])));
  const valueOf = ({country}: Partner, label: Phrase) => country ?? codes.get(label.text) ?? label.text;
  const labels = new Map<string, Phrase>();
  for (const {partner, label} of named) {
    const value = valueOf(partner, label);
    if (!labels.has(value)) labels.set(value, label);
  }
  const of = (partner: Partner) => {
    const label = localizer.countryName(partner);
    return label ? [valueOf(partner, label)] : [];
  };
  const values = [...labels].map(([value, label]) => ({value, label}));
  return {of, values: sortByLabel(values, localizer)};
}

function themes(feed: Feed, partners: readonly Partner[], localizer: Localizer): FacetValue[] {
  const values = valuesIn(partners, ({themes}) => themes).flatMap((value) => {
    const theme = findById(feed.themes, value);
    return theme ? {value, label: localizer.pick(theme.name)} : [];
  });
  return sortByLabel(values, localizer);
}

function statuses(partners: readonly Partner[], {messages}: Localizer): FacetValue[] {
  const occurring = valuesIn(partners.flatMap(tiesOf), ({status}) => status);
  return PARTNER_STATUSES.filter((status) => occurring.includes(status)).map((value) => ({
    value,
    label: {text: messages.partnerStatus[value]},
  }));
}

function sortByLabel(values: readonly FacetValue[], localizer: Localizer): FacetValue[] {
  return [...values].sort((a, b) => localizer.compare(a.label.text, b.label.text));
}

/** Built-in values in their usual order, then the feed's own. */
function inOrder(usual: readonly string[], occurring: readonly string[]): string[] {
  return [
    ...usual.filter((value) => occurring.includes(value)),
    ...occurring.filter((value) => !usual.includes(value)),
  ];
}
