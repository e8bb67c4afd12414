import {toHeadingLevel} from '../content/heading.js';
import {PARTNER_LAYOUTS} from '../options/layouts.js';
import {parseChoice} from '../options/parse.js';
import type {Contact, Partner} from '../data/schema.js';
import {projectsOf, themesOf} from '../data/references.js';
import {contactLines} from '../content/contact-lines.js';
import {GROUPINGS, groupPartners, type Grouping} from '../content/groups.js';
import {selectPartners, type PartnerChoice} from '../content/select-partners.js';
import {tieFacts, tieLabel} from '../content/tie-facts.js';
import {ownNames, placeType} from '../content/place-names.js';
import {element, type Markup, type MarkupElement} from './markup.js';
import type {StaticView} from './view.js';
import {blocks, heading, inLine, labelled, link, list, paragraph, words} from './words.js';

/** What `<partner-list>` is asked for. */
export interface PartnerListOptions extends PartnerChoice {
  /** What to group by. */
  readonly 'group-by': string;
  /** How much of each partner to show. */
  readonly layout: string;
}

/** The content of `<partner-list>`: the partners, under headings where they are grouped. */
export function partnerList(options: PartnerListOptions, view: StaticView): MarkupElement[] {
  const {feed, localizer, onInvalid} = view;
  const partners = selectPartners(feed, options, localizer, onInvalid);
  const grouping = parseChoice(onInvalid, 'group-by', options['group-by'], GROUPINGS);
  // A table says what an index says.
  const isFull = parseChoice(onInvalid, 'layout', options.layout, PARTNER_LAYOUTS) === 'cards';
  if (partners.length === 0) return [];
  const inside = grouping === '' ? view : {...view, level: toHeadingLevel(view.level + 1)};
  return groupPartners(partners, grouping, feed, localizer).flatMap(({value, members}) => {
    const items = list(members.map((partner) => blocks(partnerBlocks(partner, grouping, isFull, inside))));
    if (grouping === '') return [items];
    return [heading(value ? words(value.label, view) : localizer.messages.noCountry, view), items];
  });
}

function partnerBlocks(partner: Partner, grouping: Grouping, isFull: boolean, view: StaticView): MarkupElement[] {
  const {localizer} = view;
  return [
    heading(namesOf(partner, view), view),
    element('p', inLine(statements(partner, grouping, view))),
    ...(isFull && partner.summary ? [paragraph(localizer.pick(partner.summary), view)] : []),
    ...projects(partner, view),
    ...(isFull ? more(partner, view) : []),
  ];
}

function namesOf(partner: Partner, view: StaticView): Markup {
  const {localizer, href} = view;
  const name = link(href(partner.url), words(localizer.placeName(partner), view));
  return inLine([name, ...ownNames(partner, localizer).map((own) => words(own, view))]);
}

/** Where the partner is, what the tie is called, and what is stated about it. */
function statements(partner: Partner, grouping: Grouping, view: StaticView): Markup[] {
  const {localizer, href} = view;
  // The heading of the group says it.
  const country = grouping === 'country' ? undefined : localizer.countryName(partner);
  const type = placeType(partner, localizer);
  return [
    ...(country ? [words(country, view)] : []),
    ...(type === undefined ? [] : [type]),
    element('strong', words(tieLabel(partner, localizer), view)),
    ...tieFacts(partner, localizer).map((fact) => link(href(fact.url), words(fact.phrases, view))),
  ];
}

function projects(partner: Partner, view: StaticView): MarkupElement[] {
  const {feed, localizer, href} = view;
  const titles = projectsOf(feed, partner).map(({name, url}) => link(href(url), words(localizer.pick(name), view)));
  return labelled(localizer.messages.projects, titles, view);
}

/** What the element folds away, but for pictures, and the themes. */
function more(partner: Partner, view: StaticView): MarkupElement[] {
  const {text, organizations = [], links = [], contact} = partner;
  const {feed, localizer, href} = view;
  const {messages} = localizer;
  const themes = themesOf(feed, partner).map(({name}) => words(localizer.pick(name), view));
  const bodies = organizations.map(({name, url}) => link(href(url), words(localizer.pick(name), view)));
  const pages = links.map(({title, url}) => link(href(url), words(localizer.pick(title), view)));
  return [
    ...labelled(messages.themes, themes, view),
    ...(text ? [paragraph(localizer.pick(text), view)] : []),
    ...labelled(messages.organizations, bodies, view),
    ...labelled(messages.links, pages, view),
    ...(contact ? labelled(messages.contact, contactItems(contact, view), view) : []),
  ];
}

function contactItems(contact: Contact, view: StaticView): Markup[] {
  const dir = view.direction === 'rtl' ? 'ltr' : undefined;
  return contactLines(contact, view.localizer).map((line) => {
    if ('words' in line) return words(line.words, view);
    return link(view.href(line.url, true), dir ? element('span', line.address, {dir}) : line.address);
  });
}
