import {html, nothing, type TemplateResult} from 'lit';
import {findById} from '../data/references.js';
import type {LocalizedText, Section} from '../data/schema.js';
import type {Content} from './content.js';
import {fold} from './fold.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {labelledList, link, list} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import {relatedLink} from './related-link.js';
import type {FeedView} from './view.js';

/** What the page around a section shows. */
export interface SectionContext {
  /** The heading directly above. If the section has the same, it is not repeated. */
  readonly above?: string | undefined;
  /** Between the heading and the text. */
  readonly note?: Content | undefined;
  /** The ids of items that links may lead to. Other partners have the links of the feed. */
  readonly items?: readonly string[];
}

export function sectionTexts({title, text}: Section): LocalizedText[] {
  return [title, text].flat();
}

export function citySection(section: Section, view: FeedView, context: SectionContext = {}): TemplateResult {
  const {title, text, partners = [], links = []} = section;
  const {feed, localizer, level, href} = view;
  const {above, note = nothing, items = []} = context;
  const name = localizer.pick(title);
  const places = partners.flatMap((id) => findById(feed.partners, id) ?? []);
  return html`
    <div part="section" id=${itemId('section', section)}>
      ${above !== undefined && fold(above) === fold(name.text) ? nothing : heading(level, 'heading', renderPhrase(name))}
      ${note} ${[text].flat().map((one) => paragraph('text', localizer.pick(one)))}
      ${list(
        'partners',
        places.map((partner) => {
          const id = itemId('partner', partner);
          return link(items.includes(id) ? `#${id}` : href(partner.url), renderPhrase(localizer.placeName(partner)));
        }),
        localizer.messages.partners,
        true,
      )}
      ${labelledList(
        'links',
        links.map((one) => relatedLink(one, view)),
        localizer.messages.links,
      )}
    </div>
  `;
}
