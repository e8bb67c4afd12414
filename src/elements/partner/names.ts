import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {link, words} from '../../base/words.js';
import type {Partner} from '../../data/schema.js';
import {ownNames} from '../../i18n/place-words.js';

/** The name of a partner in the reader's language, linked if there is a page, and the names it gives itself. */
export function renderNames(partner: Partner, {localizer, href}: FeedView): TemplateResult {
  const own = ownNames(partner, localizer);
  return html`<span part="name">${link(href(partner.url), words(localizer.text(partner.name)))}</span>
    ${own.map((name) => html`<span part="own-name">${words(name)}</span> `)}`;
}
