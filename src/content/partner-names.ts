import {html, nothing, type TemplateResult} from 'lit';
import type {Partner} from '../data/schema.js';
import {link} from './lists.js';
import {renderPhrase} from './phrases.js';
import {placeNames} from './place-names.js';
import type {FeedView} from './view.js';

/** The name in the reader's language, linked if the feed has a page, and the partner's own names. */
export function partnerNames(partner: Partner, {localizer, href}: FeedView): TemplateResult {
  const {name, own} = placeNames(partner, localizer);
  return html`<span part="name">${link(href(partner.url), renderPhrase(name))}</span> ${
      own.length > 0 ? own.map((one) => html`<span part="own-name">${renderPhrase(one)}</span> `) : nothing
    }`;
}
