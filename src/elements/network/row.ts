import {html, nothing, type TemplateResult} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {heading} from '../../base/heading-level.js';
import {link, paragraph, words} from '../../base/words.js';
import type {Network} from '../../data/schema.js';
import {logoCredit, networkKind, officialName} from '../../i18n/network-words.js';
import {networkId} from './badge.js';
import {renderFacts} from './facts.js';
import {hasLogo, renderMark} from './mark.js';

/** A network as a line of a list: everything the feed states. */
export function renderRow(network: Network, view: FeedView): TemplateResult {
  const {localizer, href, level} = view;
  const name = localizer.text(network.name);
  const official = officialName(network, localizer);
  return html`
    <li part="row" id=${networkId(network)}>
      ${renderMark(network, view)}
      <div>
        <div class="title">
          ${heading(level, 'heading', html`<span part="name">${link(href(network.url), words(name))}</span>`)}
          <p part="kind">${words(networkKind(network, localizer))}</p>
        </div>
        ${official ? html`<p part="official-name">${words(official)}</p>` : nothing} ${renderFacts(network, view)}
        ${network.summary ? paragraph('summary', localizer.text(network.summary)) : nothing}
        ${hasLogo(network, view) ? html`<p part="credit">${words(logoCredit(network, localizer))}</p>` : nothing}
      </div>
    </li>
  `;
}
