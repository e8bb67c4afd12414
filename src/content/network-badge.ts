import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../data/schema.js';
import type {Content} from './content.js';
import {itemId} from './item-id.js';
import {link} from './lists.js';
import {logoCredit, networkFacts} from './network-facts.js';
import {hasLogo, networkMark} from './network-mark.js';
import {renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

/** A network as a badge: mark, name, and the city's part with its year. */
export function networkBadge(network: Network, view: FeedView): TemplateResult {
  const {localizer, href} = view;
  return html`
    <li part="badge" id=${itemId('network', network)}>
      ${networkMark(network, view)}
      <div>
        <p part="name">${link(href(network.url), renderPhrase(localizer.pick(network.name)))}</p>
        ${networkFactLine(network, view)}
      </div>
    </li>
  `;
}

/** The city's part in a network, its holder and dates, in one line. */
export function networkFactLine(network: Network, {localizer}: FeedView): Content {
  const facts = networkFacts(network, localizer);
  return facts.length === 0
    ? nothing
    : html`<p part="facts">${facts.map((fact) => html`<span>${renderPhrase(fact)}</span> `)}</p>`;
}

/** Maker and licence of a network's logo, if it shows one. */
export function networkLogoCredit(network: Network, view: FeedView): Content {
  return hasLogo(network, view)
    ? html`<p part="credit">${renderPhrase(logoCredit(network, view.localizer))}</p>`
    : nothing;
}
