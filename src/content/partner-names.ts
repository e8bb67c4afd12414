import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {link, renderPhrase} from './phrases.js';
import type {Partner} from '../data/schema.js';
import {isOwnName, ownNames} from './place-names.js';

/**
 * The name of a partner in the reader's language, linked if there is a page, and the names it gives itself. The first that
 * it gives itself is its emblem.
 */
export function renderNames(partner: Partner, {localizer, href}: FeedView): TemplateResult {
  const own = ownNames(partner, localizer);
  const isEmblem = own.length === 0 || isOwnName(partner, localizer);
  return html`<span part="name" class=${isEmblem ? 'emblem' : nothing}
      >${link(href(partner.url), renderPhrase(localizer.placeName(partner)))}</span
    >
    ${own.map((name) => html`<span part="own-name">${renderPhrase(name)}</span> `)}`;
}
