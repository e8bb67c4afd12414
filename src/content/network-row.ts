import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {heading} from '../base/preceding-heading.js';
import {link, paragraph, renderPhrase} from './phrases.js';
import type {Network} from '../data/schema.js';
import {logoCredit, networkKind, officialName} from './network-facts.js';
import {networkId} from './network-badge.js';
import {renderFacts} from './network-facts-line.js';
import {hasLogo, renderMark} from './network-mark.js';

/** A network as a line of a list: everything the feed states. */
export function renderRow(network: Network, view: FeedView): TemplateResult {
  const {localizer, href, level} = view;
  const name = localizer.pick(network.name);
  const official = officialName(network, localizer);
  return html`
    <li part="row" id=${networkId(network)}>
      ${renderMark(network, view)}
      <div>
        <div class="title">
          ${heading(level, 'heading', html`<span part="name">${link(href(network.url), renderPhrase(name))}</span>`)}
          <p part="kind">${renderPhrase(networkKind(network, localizer))}</p>
        </div>
        ${official ? html`<p part="official-name">${renderPhrase(official)}</p>` : nothing}
        ${renderFacts(network, view)}
        ${network.summary ? paragraph('summary', localizer.pick(network.summary)) : nothing}
        ${hasLogo(network, view) ? html`<p part="credit">${renderPhrase(logoCredit(network, localizer))}</p>` : nothing}
      </div>
    </li>
  `;
}
