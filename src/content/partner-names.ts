import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {link} from './lists.js';
import {renderPhrase} from './phrases.js';
import {placeNames} from './place-names.js';
import type {FeedView} from './view.js';

/** The name in the reader's language, linked if the feed has a page, and the partner's own names. */
export function partnerNames(partner: Partner, {localizer, href}: FeedView): TemplateResult {
  const {name, own, isOwn} = placeNames(partner, localizer);
  const title = link(href(partner.url), renderPhrase(name));
  // Most places have one or two names, and a list costs more to render than a single item.
  if (own.length === 0) return html`<span part="name" class="emblem">${title}</span>`;
  const others = own.map((one) => html`<span part="own-name">${renderPhrase(one)}</span> `);
  return html`<span part="name" class=${isOwn ? 'emblem' : nothing}>${title}</span> ${only(others)}`;
}

function only(items: readonly TemplateResult[]): TemplateResult | readonly TemplateResult[] {
  return items.length === 1 && items[0] ? items[0] : items;
}
