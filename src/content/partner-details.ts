import {html, nothing} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {labelledList, link, paragraph, renderPhrase, type Content} from './phrases.js';
import type {Contact, Partner} from '../data/schema.js';
import {contactLines} from './contact-lines.js';
import {renderPicture} from './picture.js';

/** What a feed says of a tie beyond the card, folded away: text, pictures, bodies, pages, contact. */
export function renderPartnerDetails(partner: Partner, view: FeedView): Content {
  const {text, images = [], organizations = [], links = [], contact} = partner;
  const {localizer, href} = view;
  const {messages} = localizer;
  if (!text && !contact && images.length + organizations.length + links.length === 0) return nothing;
  return html`
    <details part="details">
      <summary>${renderPhrase(localizer.format(messages.moreAbout, {name: localizer.placeName(partner)}))}</summary>
      ${text ? paragraph('text', localizer.pick(text)) : nothing} ${images.map((image) => renderPicture(image, view))}
      ${labelledList(
        'organizations',
        organizations.map((body) => link(href(body.url), renderPhrase(localizer.pick(body.name)))),
        messages.organizations,
      )}
      ${labelledList(
        'links',
        links.map(({title, url, lang}) => renderRelated(renderPhrase(localizer.pick(title)), href(url), lang)),
        messages.links,
      )}
      ${contact ? renderContact(contact, view) : nothing}
    </details>
  `;
}

function renderRelated(title: Content, href: string | undefined, lang: string | undefined): Content {
  return href === undefined ? title : html`<a part="link" href=${href} hreflang=${lang ?? nothing}>${title}</a>`;
}

function renderContact(contact: Contact, {localizer, href}: FeedView): Content {
  const lines = contactLines(contact, localizer).map((line) =>
    'words' in line ? renderPhrase(line.words) : link(href(line.url, true), html`<bdi dir="ltr">${line.address}</bdi>`),
  );
  return labelledList('contact', lines, localizer.messages.contact);
}
