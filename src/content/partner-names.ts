import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {link} from './lists.js';
import {renderPhrase} from './phrases.js';
import {placeNames} from './place-names.js';
import type {FeedView} from './view.js';

/** The reader's name for a partner, linked if it has a page, and the names it gives itself. */
export function partnerNames(partner: Partner, {localizer, href}: FeedView): TemplateResult {
  const {name, own, isOwn} = placeNames(partner, localizer);
  const isEmblem = isOwn || own.length === 0;
  return html`<span part="name" class=${isEmblem ? 'emblem' : nothing}
      >${link(href(partner.url), renderPhrase(name))}</span
    >
    ${own.map((one) => html`<span part="own-name">${renderPhrase(one)}</span> `)}`;
}
