import {html, type TemplateResult} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {link, renderPhrase} from './phrases.js';
import type {Network} from '../data/schema.js';
import {renderFacts} from './network-facts-line.js';
import {renderMark} from './network-mark.js';

/** The id of a network's box, which links to it name. */
export function networkId({id}: Network): string {
  return `network-${id}`;
}

/** A network as a badge: mark, name, and the city's part with its year. */
export function renderBadge(network: Network, view: FeedView): TemplateResult {
  const {localizer, href} = view;
  return html`
    <li part="badge" id=${networkId(network)}>
      ${renderMark(network, view)}
      <div>
        <p part="name">${link(href(network.url), renderPhrase(localizer.pick(network.name)))}</p>
        ${renderFacts(network, view)}
      </div>
    </li>
  `;
}
