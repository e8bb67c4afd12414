import {html, nothing} from 'lit';
import type {Contact, Partner} from '../data/schema.js';
import {contactLines} from './contact-lines.js';
import type {Content} from './content.js';
import {labelledList, link} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import {picture} from './picture.js';
import type {FeedView} from './view.js';

/** What the card does not show at first: text, pictures, organisations, links, contact. */
export function partnerDetails(partner: Partner, view: FeedView): Content {
  const {text, images = [], organizations = [], links = [], contact} = partner;
  const {localizer, href} = view;
  const {messages} = localizer;
  if (!text && !contact && images.length + organizations.length + links.length === 0) return nothing;
  return html`
    <details part="details">
      <summary>${renderPhrase(localizer.format(messages.moreAbout, {name: localizer.placeName(partner)}))}</summary>
      ${text ? paragraph('text', localizer.pick(text)) : nothing} ${images.map((image) => picture(image, view))}
      ${labelledList(
        'organizations',
        organizations.map(({name, url}) => link(href(url), renderPhrase(localizer.pick(name)))),
        messages.organizations,
      )}
      ${labelledList(
        'links',
        links.map(({title, url, lang}) => relatedLink(renderPhrase(localizer.pick(title)), href(url), lang)),
        messages.links,
      )}
      ${contact ? contactList(contact, view) : nothing}
    </details>
  `;
}

function relatedLink(title: Content, href: string | undefined, lang: string | undefined): Content {
  return href === undefined ? title : html`<a part="link" href=${href} hreflang=${lang ?? nothing}>${title}</a>`;
}

function contactList(contact: Contact, {localizer, href}: FeedView): Content {
  const lines = contactLines(contact, localizer).map((line) =>
    'phrase' in line
      ? renderPhrase(line.phrase)
      : link(href(line.url, true), html`<bdi dir="ltr">${line.address}</bdi>`),
  );
  return labelledList('contact', lines, localizer.messages.contact);
}
