import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {link, list, paragraph, words, type Content} from '../base/words.js';
import type {Contact, Partner} from '../data/schema.js';
import {renderPicture} from './picture.js';

/** What a feed says of a tie beyond the card, folded away: text, pictures, bodies, pages, contact. */
export function renderPartnerDetails(partner: Partner, view: FeedView): Content {
  const {name, text, images = [], organizations = [], links = [], contact} = partner;
  const {localizer, href} = view;
  const {messages} = localizer;
  if (!text && !contact && images.length + organizations.length + links.length === 0) return nothing;
  return html`
    <details part="details">
      <summary>${words(localizer.say(messages.moreAbout, {name: localizer.text(name)}))}</summary>
      ${text ? paragraph('text', localizer.text(text)) : nothing}
      ${images.map((image) => renderPicture(image, view))}
      ${list(
        'organizations',
        messages.organizations,
        organizations.map((body) => link(href(body.url), words(localizer.text(body.name)))),
      )}
      ${list(
        'links',
        messages.links,
        links.map(({title, url, lang}) => renderRelated(words(localizer.text(title)), href(url), lang)),
      )}
      ${contact ? renderContact(contact, view) : nothing}
    </details>
  `;
}

function renderRelated(title: Content, href: string | undefined, lang: string | undefined): Content {
  return href === undefined ? title : html`<a part="link" href=${href} hreflang=${lang ?? nothing}>${title}</a>`;
}

function renderContact({name, organization, role, address, email, telephone, url}: Contact, view: FeedView): TemplateResult {
  const {localizer, href} = view;
  const lines = [
    ...[name, organization, role, address].flatMap((text) => (text ? [words(localizer.text(text))] : [])),
    ...(email ? [link(href(`mailto:${email}`, true), email)] : []),
    ...(telephone ? [link(href(`tel:${telephone.replace(/[^\d+]/g, '')}`, true), telephone)] : []),
    ...(url ? [link(href(url, true), url.replace(/^(?:https:\/\/|mailto:|tel:)/, ''))] : []),
  ];
  return html`
    <div part="contact">
      <p>${localizer.messages.contact}</p>
      ${lines.map((line) => html`<p>${line}</p>`)}
    </div>
  `;
}
