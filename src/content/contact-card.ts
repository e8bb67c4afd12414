import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../data/schema.js';
import {contactTexts, contactWays, wayLink} from './contact-facts.js';
import type {Content} from './content.js';
import {itemId} from './item-id.js';
import {list} from './lists.js';
import {dirAttribute, langAttribute, renderPhrase} from './phrases.js';
import type {SelectedContact} from './select-contacts.js';
import type {FeedView} from './view.js';

/** `isNamed`: with the partners that it is the contact for. */
export function contactCard({id, contact, partners}: SelectedContact, view: FeedView, isNamed = false): TemplateResult {
  const {localizer} = view;
  const {messages} = localizer;
  const texts = contactTexts(contact);
  const names = partners.map((partner) => [localizer.placeName(partner)]);
  const [title] = texts;
  return html`
    <address part="card" id=${itemId('contact', {id})} aria-label=${title ? localizer.pick(title[1]).text : nothing}>
      ${isNamed && names.length > 0 ? html`<p part="partners">${renderPhrase(localizer.formatList(names))}</p>` : nothing}
      ${texts.map(([part, text]) => lines(part, text, view))}
      ${list(
        'ways',
        contactWays(contact).map(
          (way) => html`${localizer.formatLabel(messages.contactWays[way.is])}${wayLink(way, view)}`,
        ),
      )}
    </address>
  `;
}

/** Postal addresses have several. */
function lines(part: string, text: LocalizedText, {localizer}: FeedView): Content {
  const phrase = localizer.pick(text);
  return html`<p part=${part} lang=${langAttribute(phrase)} dir=${dirAttribute(phrase)}>
    ${phrase.text.split(/\s*\n\s*/).map((line) => html`<span>${line}</span> `)}
  </p>`;
}
