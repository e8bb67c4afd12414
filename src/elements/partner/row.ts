import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {heading} from '../../base/heading-level.js';
import {renderCountry} from './country.js';
import {itemId, type PartnerItem} from './item.js';
import {renderNames} from './names.js';
import {renderFacts, renderProjects, renderTieWord} from './tie.js';

/** A partner as a line of an index: names, country, the tie and the projects. */
export function renderRow({partner, isLeftOut, isLater}: PartnerItem, view: FeedView): TemplateResult {
  return html`
    <li part="row" id=${itemId(partner)} class=${isLater ? 'later' : nothing} ?hidden=${isLeftOut}>
      ${heading(view.level, 'heading', renderNames(partner, view))}
      <p>${renderCountry(partner, view)}</p>
      <div>${renderTieWord(partner, view)} ${renderFacts(partner, view)}</div>
      ${renderProjects(partner, view)}
    </li>
  `;
}
