import {html, nothing} from 'lit';
import {comparePartialDates} from '../data/partial-date.js';
import type {Contact, Partner} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import type {Localizer} from '../i18n/localizer.js';
import type {PhraseList} from '../i18n/phrase.js';
import {contactTexts, contactWays, wayLink} from './contact-facts.js';
import type {Content} from './content.js';
import {labelledList, link} from './lists.js';
import {paragraph, renderPhrase} from './phrases.js';
import {firstPicture, picture} from './picture.js';
import {relatedLink} from './related-link.js';
import {tieSignature} from './tie-facts.js';
import type {FeedView} from './view.js';

/** What the card does not show at first: text, signature, milestones, further pictures, organisations, links, contact. */
export function partnerDetails(partner: Partner, view: FeedView): Content {
  const {text, organizations = [], links = [], contact} = partner;
  const {localizer, href} = view;
  const {messages} = localizer;
  // The card shows the first one.
  const first = firstPicture(partner.images, view);
  const images = (partner.images ?? []).filter((image) => image !== first);
  const milestones = partnerMilestones(partner, localizer);
  const signature = tieSignature(partner, localizer);
  const count = [images, organizations, links, milestones, signature].flat().length;
  if (!text && !contact && count === 0) return nothing;
  return html`
    <details part="details">
      <summary>${renderPhrase(localizer.format(messages.moreAbout, {name: localizer.placeName(partner)}))}</summary>
      ${text ? paragraph('text', localizer.pick(text)) : nothing}
      ${signature.length > 0 ? html`<p part="signature">${renderPhrase(signature)}</p>` : nothing}
      ${labelledList('milestones', milestones.map(renderPhrase), messages.milestones)}
      ${images.map((image) => picture(image, view))}
      ${labelledList(
        'organizations',
        organizations.map(({name, url}) => link(href(url), renderPhrase(localizer.pick(name)))),
        messages.organizations,
      )}
      ${labelledList(
        'links',
        links.map((one) => relatedLink(one, view)),
        messages.links,
      )}
      ${contact ? contactList(contact, view) : nothing}
    </details>
  `;
}

/** "1954: First contacts", oldest first, of all ties. */
function partnerMilestones(partner: Partner, localizer: Localizer): PhraseList[] {
  return tiesOf(partner)
    .flatMap(({milestones = []}) => milestones)
    .sort((a, b) => comparePartialDates(a.date, b.date))
    .map(({date, text}) => [{text: localizer.formatLabel(localizer.formatDate(date))}, localizer.pick(text)]);
}

function contactList(contact: Contact, view: FeedView): Content {
  const {localizer} = view;
  const lines = [
    ...contactTexts(contact).map(([, text]) => renderPhrase(localizer.pick(text))),
    ...contactWays(contact).map((way) => wayLink(way, view)),
  ];
  return labelledList('contact', lines, localizer.messages.contact);
}
