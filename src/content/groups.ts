import type {Feed, Partner} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import type {Localizer} from '../i18n/localizer.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Messages} from '../i18n/messages.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';
import {facetOf, type FacetValue} from './facets.js';
import type {ListContext} from './list-context.js';
import type {PartnerListOptions} from './select-partners.js';
import type {FeedView} from './view.js';

export interface PartnerGroup {
  /** Absent if the value is not stated, or the list is not grouped. */
  readonly value?: FacetValue;
  readonly partners: readonly Partner[];
}

/** Partners without a value come last. Without grouping there is one group. */
export function groupPartners(
  partners: readonly Partner[],
  grouping: PartnerListOptions['groupBy'],
  feed: Feed,
  localizer: Localizer,
): PartnerGroup[] {
  if (grouping === '') return [{partners}];
  const {values, of} = facetOf(grouping, feed, partners, localizer);
  const byValue = new Map<string | undefined, Partner[]>();
  for (const partner of partners) {
    // One card: in the group of its first tie that has a value.
    const [value] = tiesOf(partner).flatMap((tie) => of(partner, tie));
    const group = byValue.get(value) ?? [];
    byValue.set(value, group);
    group.push(partner);
  }
  const others = byValue.get(undefined);
  const groups = values.flatMap((value) => {
    const partners = byValue.get(value.value);
    return partners ? {value, partners} : [];
  });
  return others ? [...groups, {partners: others}] : groups;
}

/** "Project partnerships (6)". A selection of the city's partners has no number, which would look like their total. */
export function groupTitle(
  {value, partners}: PartnerGroup,
  grouping: PartnerListOptions['groupBy'],
  {feed, localizer}: Pick<FeedView, 'feed' | 'localizer'>,
): PhraseList {
  const {messages} = localizer;
  const name = value
    ? groupName(value, partners.length, messages)
    : {text: grouping === 'kind' ? messages.noKind : messages.noCountry};
  return feed.partial
    ? [name]
    : localizer.format(messages.choice, {name, count: localizer.formatNumber(partners.length)});
}

/** Several have the plural, which the city's own word does not. */
function groupName({value, label}: FacetValue, count: number, {partnerKinds, kindHeadings}: Messages): Phrase {
  const isBuiltIn = label.text === builtInTerm(partnerKinds, value)?.text;
  const plural = isBuiltIn && count > 1 ? builtInTerm(kindHeadings, value) : undefined;
  return plural ?? label;
}

/** What a group says of its partners. */
export function groupContext({value}: PartnerGroup, grouping: PartnerListOptions['groupBy']): ListContext {
  return grouping === 'country' ? {isCountryKnown: true} : {knownKind: value?.label.text};
}
