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
  const title = `title-contact-${id}`;
  return html`
    <address part="card" id=${itemId('contact', {id})} aria-labelledby=${title}>
      ${isNamed && names.length > 0 ? html`<p part="partners">${renderPhrase(localizer.formatList(names))}</p>` : nothing}
      ${texts.map(([part, text], index) => lines(part, text, view, index === 0 ? title : nothing))}
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
function lines(part: string, text: LocalizedText, {localizer}: FeedView, id: string | typeof nothing): Content {
  const phrase = localizer.pick(text);
  const all = phrase.text.split(/\s*\n\s*/);
  return html`<p part=${part} id=${id} lang=${langAttribute(phrase)} dir=${dirAttribute(phrase)}>
    ${all.length > 1 ? all.map((line) => html`<span>${line}</span> `) : all}
  </p>`;
}
