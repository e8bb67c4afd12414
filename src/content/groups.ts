import type {Feed, Partner} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import {builtInTerm} from '../i18n/built-in-term.js';
import type {Messages} from '../i18n/messages.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';
import {facetOf, type FacetValue} from './facets.js';
import type {ListContext} from './list-context.js';
import {firstSince} from './order.js';
import type {PartnerListOptions} from './select-partners.js';
import type {FeedView} from './view.js';

export interface PartnerGroup {
  readonly partners: readonly Partner[];
  /** What is said above the group; absent without grouping. */
  readonly title?: PhraseList;
  /** Whether the title is a heading; else it is a label. */
  readonly isHeading: boolean;
  /** What the title says of its partners, or the layout of all. */
  readonly context: ListContext;
}

/** Without grouping there is one group; in an index by years a second one, of those whose beginning is not stated. */
export function groupPartners(
  partners: readonly Partner[],
  {groupBy, layout, sort}: PartnerListOptions,
  view: FeedView,
): PartnerGroup[] {
  if (groupBy !== '') return groupsBy(groupBy, partners, view);
  if (layout === 'list' && sort === 'since') return groupsByYear(partners, view);
  return [{partners, isHeading: false, context: {hasSignature: layout === 'table'}}];
}

/** Partners without a value come last. */
function groupsBy(
  facet: 'kind' | 'country',
  partners: readonly Partner[],
  {feed, localizer}: FeedView,
): PartnerGroup[] {
  const {values, of} = facetOf(facet, feed, partners, localizer);
  const byValue = new Map<string | undefined, Partner[]>();
  for (const partner of partners) {
    // One card: in the group of its first tie that has a value.
    const [value] = tiesOf(partner).flatMap((tie) => of(partner, tie));
    const group = byValue.get(value) ?? [];
    byValue.set(value, group);
    group.push(partner);
  }
  const {messages} = localizer;
  // A selection has no numbers, which would look like totals.
  const hasNumbers = isWhole(partners, feed);
  const titled = (name: Phrase, members: readonly Partner[], context: ListContext): PartnerGroup => ({
    partners: members,
    title: hasNumbers
      ? localizer.format(messages.choice, {name, count: localizer.formatNumber(members.length)})
      : [name],
    isHeading: true,
    context,
  });
  const groups = values.flatMap((value) => {
    const members = byValue.get(value.value);
    if (!members) return [];
    const context = facet === 'country' ? {isCountryKnown: true} : {knownKind: value.label.text};
    return titled(groupName(value, members.length, messages), members, context);
  });
  const others = byValue.get(undefined);
  const noValue = {text: facet === 'kind' ? messages.noKind : messages.noCountry};
  return others ? [...groups, titled(noValue, others, {isCountryKnown: facet === 'country'})] : groups;
}

function groupsByYear(partners: readonly Partner[], {localizer}: FeedView): PartnerGroup[] {
  const [dated, others]: [Partner[], Partner[]] = [[], []];
  for (const partner of partners) (firstSince(partner) === undefined ? others : dated).push(partner);
  if (dated.length === 0) return [{partners, isHeading: false, context: {}}];
  const first: PartnerGroup = {partners: dated, isHeading: false, context: {hasYears: true}};
  const title = [{text: localizer.messages.noYear}];
  return others.length === 0 ? [first] : [first, {partners: others, title, isHeading: false, context: {}}];
}

/** Whether these are all partners of a feed that has all of the city's. */
export function isWhole(partners: readonly Partner[], feed: Feed): boolean {
  return feed.partial !== true && partners.length === feed.partners.length;
}

/** Several have the plural, which the city's own word does not. */
function groupName({value, label}: FacetValue, count: number, {partnerKinds, kindHeadings}: Messages): Phrase {
  const isBuiltIn = label.text === builtInTerm(partnerKinds, value)?.text;
  const plural = isBuiltIn && count > 1 ? builtInTerm(kindHeadings, value) : undefined;
  return plural ?? label;
}
