import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {heading} from '../base/preceding-heading.js';
import type {Partner} from '../data/schema.js';
import {renderCountry} from './partner-country.js';
import {itemId} from './item-id.js';
import {renderNames} from './partner-names.js';
import {renderFacts, renderProjects, renderTieWord} from './partner-tie.js';

/** A partner as a line of an index: names, country, the tie and the projects. */
export function renderRow(partner: Partner, view: FeedView): TemplateResult {
  return html`
    <li part="row" id=${itemId(partner)} role="listitem">
      ${heading(view.level, 'heading', renderNames(partner, view))}
      <div>${renderCountry(partner, view)}</div>
      <div>${renderTieWord(partner, view)} ${renderFacts(partner, view)}</div>
      ${renderProjects(partner, view)}
    </li>
  `;
}
