import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../data/schema.js';
import {heading} from './heading.js';
import {itemId} from './item-id.js';
import {link} from './lists.js';
import {networkFactLine, networkLogoCredit} from './network-badge.js';
import {networkKind, officialName} from './network-facts.js';
import {networkMark} from './network-mark.js';
import {paragraph, renderPhrase} from './phrases.js';
import type {FeedView} from './view.js';

export function networkRow(network: Network, view: FeedView): TemplateResult {
  const {localizer, href, level} = view;
  const name = link(href(network.url), renderPhrase(localizer.pick(network.name)));
  const kind = networkKind(network, localizer);
  const official = officialName(network, localizer);
  return html`
    <li part="row" id=${itemId('network', network)}>
      ${networkMark(network, view)}
      <div class="title">
        ${heading(level, 'heading', html`<span part="name">${name}</span>`)}
        ${kind ? html`<p part="kind">${renderPhrase(kind)}</p>` : nothing}
      </div>
      ${official ? html`<p part="official-name">${renderPhrase(official)}</p>` : nothing}
      ${networkFactLine(network, view)}
      ${network.summary ? paragraph('summary', localizer.pick(network.summary)) : nothing}
      ${networkLogoCredit(network, view)}
    </li>
  `;
}
