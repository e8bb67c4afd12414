import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedLink} from '../data/schema.js';
import {itemId} from './item-id.js';
import {relatedLink} from './related-link.js';
import type {FeedView} from './view.js';

/** `isLater`: beyond the limit, so only printed. */
export function relatedItem(link: RelatedLink, index: number, view: FeedView, isLater = false): TemplateResult {
  return html`<li part="row" class=${isLater ? 'later' : nothing} id=${itemId('link', {id: String(index + 1)})}>
    <div>${relatedLink(link, view)}</div>
  </li>`;
}
