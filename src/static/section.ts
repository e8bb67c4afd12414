import {html, type TemplateResult} from 'lit';
import {citySection, sectionTexts} from '../content/city-section.js';
import {contactCard} from '../content/contact-details.js';
import type {Content} from '../content/content.js';
import {groupTitle} from '../content/group-title.js';
import {groupPartners} from '../content/groups.js';
import {toHeadingLevel} from '../content/heading.js';
import {networkBadge} from '../content/network-badge.js';
import {networkRow} from '../content/network-row.js';
import {partnerCard} from '../content/partner-card.js';
import {partnerEntry} from '../content/partner-entry.js';
import {partnerRow} from '../content/partner-row.js';
import {projectArticle, projectItem} from '../content/project.js';
import {relatedItem} from '../content/related-item.js';
import {selectContacts} from '../content/select-contacts.js';
import {selectLinks} from '../content/select-links.js';
import {selectNetworks} from '../content/select-networks.js';
import {selectPartners, type PartnerListOptions} from '../content/select-partners.js';
import {selectProject, selectProjects} from '../content/select-projects.js';
import {selectSections} from '../content/select-sections.js';
import {doubtfulTranslation, translationNote} from '../content/translation-note.js';
import type {FeedView} from '../content/view.js';
import {languageMatches} from '../i18n/language-tag.js';
import type {Localizer} from '../i18n/localizer.js';
import {DESCRIPTORS, type ElementName} from '../options/descriptors.js';
import type {ElementDescriptor} from '../options/option.js';
import {parseOptions, type OnInvalid} from '../options/parse-options.js';
import {element, type MarkupElement} from './markup.js';
import {plainForm, spaced, type PlainContext} from './plain-form.js';
import {readTemplate} from './read-template.js';

/**
 * The content of an element as one section, followed by the date of the feed. It states its language and direction,
 * because neither the page nor the tags that a CMS keeps around it are known.
 *
 * @param options by property name
 */
export function sectionOf(
  name: ElementName,
  options: object,
  view: Omit<FeedView, 'level'>,
  direction: PlainContext['direction'],
  onInvalid: OnInvalid,
): MarkupElement {
  const {localizer} = view;
  const content = plainForm(readTemplate(contentOf(name, options, view, onInvalid)), {localizer, direction});
  const blocks = [...(content.length > 0 ? content : [element('p', [localizer.messages.empty])]), ...asOf(view)];
  const {lang, reader} = localizer;
  return element('section', spaced(content.length === 0 && isHiddenIfEmpty(name) ? [] : blocks), {
    lang: languageMatches(lang, reader) ? reader : lang,
    dir: direction,
  });
}

function isHiddenIfEmpty(name: ElementName): boolean {
  const descriptor: ElementDescriptor = DESCRIPTORS[name];
  return descriptor.isHiddenIfEmpty ?? false;
}

/** What the element shows, without search, which needs a script. What `limit` leaves out is folded. */
function contentOf(name: ElementName, written: object, base: Omit<FeedView, 'level'>, onInvalid: OnInvalid): Content {
  const parse = <Name extends ElementName>(tag: Name) => {
    const {feed, options} = parseOptions(DESCRIPTORS[tag], written, base.feed, onInvalid);
    const view = {...base, feed, level: toHeadingLevel(options.headingLevel ?? 2)};
    return {feed, options, view};
  };
  switch (name) {
    case 'partner-list': {
      const {options, view} = parse(name);
      return partnerGroups(options, view);
    }
    case 'partner-map': {
      const {feed, options, view} = parse(name);
      return listOf(selectPartners(feed, options, view.localizer).map((partner) => partnerEntry(partner, view)));
    }
    case 'project-list': {
      const {feed, options, view} = parse(name);
      const items = selectProjects(feed, options, view.localizer).map((project) => projectItem(project, view));
      return foldBeyond([{items}], options.limit, view.localizer);
    }
    case 'project-card': {
      const {feed, options, view} = parse(name);
      const project = selectProject(feed, options, onInvalid);
      return project ? projectArticle(project, view) : [];
    }
    case 'network-badges': {
      const {feed, options, view} = parse(name);
      const item = options.layout === 'list' ? networkRow : networkBadge;
      return listOf(selectNetworks(feed, options, view.localizer).map((network) => item(network, view)));
    }
    case 'city-text': {
      const {feed, options, view} = parse(name);
      const sections = selectSections(feed, options);
      const translation = doubtfulTranslation(sections.flatMap(sectionTexts), view);
      const note = translation === undefined ? undefined : translationNote(translation, view);
      return sections.map((section, index) => citySection(section, view, index === 0 ? {note} : {}));
    }
    case 'contact-card': {
      const {feed, options, view} = parse(name);
      const contacts = selectContacts(feed, options);
      return contacts.map((contact) => contactCard(contact, view, contacts.length > 1));
    }
    case 'related-links': {
      const {feed, options, view} = parse(name);
      const items = selectLinks(feed, options).map((link, index) => relatedItem(link, index, view));
      return foldBeyond([{items}], options.limit, view.localizer);
    }
  }
}

function partnerGroups(options: PartnerListOptions, view: FeedView): Content {
  const partners = selectPartners(view.feed, options, view.localizer);
  // A table shows the same as an index.
  const item = options.layout === 'cards' ? partnerCard : partnerRow;
  const inside = options.groupBy === '' ? view : {...view, level: toHeadingLevel(view.level + 1)};
  const groups = groupPartners(partners, options, view).map(({partners: members, title, isHeading, context}) => ({
    ...(title && {title: groupTitle(title, isHeading, view)}),
    items: members.map((partner) => item(partner, inside, context)),
  }));
  return foldBeyond(groups, options.limit, view.localizer);
}

interface ItemGroup {
  readonly title?: TemplateResult;
  readonly items: readonly TemplateResult[];
}

/** Groups of items; what comes after the first `limit` items of all groups together is in a `<details>`. */
function foldBeyond(groups: readonly ItemGroup[], limit: number | undefined, localizer: Localizer): Content {
  let left = limit ?? Infinity;
  const first: ItemGroup[] = [];
  const rest: ItemGroup[] = [];
  for (const {title, items} of groups) {
    const shown = items.slice(0, left);
    const others = items.slice(left);
    left -= shown.length;
    // The title of a group that is cut in two is above its first part.
    if (shown.length > 0) first.push({...(title && {title}), items: shown});
    if (others.length > 0) rest.push({...(title && shown.length === 0 && {title}), items: others});
  }
  if (rest.length === 0) return renderGroups(first);
  const count = rest.reduce((sum, {items}) => sum + items.length, 0);
  return [
    renderGroups(first),
    html`<details part="rest">
      <summary>${localizer.formatCount(localizer.messages.showMore, count)}</summary>
      ${renderGroups(rest)}
    </details>`,
  ];
}

function renderGroups(groups: readonly ItemGroup[]): Content[] {
  return groups.map(({title, items}) => (title ? [title, listOf(items)] : listOf(items)));
}

function listOf(items: readonly TemplateResult[]): Content {
  return items.length > 0
    ? html`<ul>
        ${items}
      </ul>`
    : [];
}

/** The content does not follow the feed, so it states its date. */
function asOf({feed: {updated}, localizer}: Omit<FeedView, 'level'>): MarkupElement[] {
  if (updated === undefined) return [];
  const date = localizer.formatDate(updated.slice(0, 10));
  return [
    element(
      'p',
      localizer.format(localizer.messages.asOf, {date}).map(({text}) => text),
    ),
  ];
}
