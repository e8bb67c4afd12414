import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../data/schema.js';
import {apart} from './apart.js';
import type {Content} from './content.js';
import {itemId} from './item-id.js';
import {link} from './lists.js';
import {logoCredit, networkFacts} from './network-facts.js';
import {hasLogo, networkMark} from './network-mark.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

export function networkBadge(network: Network, view: FeedView): TemplateResult {
  const {localizer, href} = view;
  return html`
    <li part="badge" id=${itemId('network', network)}>
      ${networkMark(network, view)}
      <p part="name">${link(href(network.url), renderPhrase(localizer.pick(network.name)))}</p>
      ${networkFactLine(network, view)}
    </li>
  `;
}

export function networkFactLine(network: Network, {localizer}: FeedView): Content {
  const facts = networkFacts(network, localizer);
  return facts.length === 0
    ? nothing
    : html`<p part="facts" class="dotted">
        ${facts.map((fact) => html`<span>${apart(renderPhrase(fact), localizer)}</span> `)}
      </p>`;
}

/** Nothing if the network shows no logo. */
export function networkLogoCredit(network: Network, view: FeedView): Content {
  return hasLogo(network, view)
    ? html`<p part="credit">${renderPhrase(logoCredit(network, view.localizer))}</p>`
    : nothing;
}
