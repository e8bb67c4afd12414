import {html, nothing} from 'lit';
import type {FeedView} from '../base/feed-element.js';
import {renderPhrase, type Content} from './phrases.js';
import type {Network} from '../data/schema.js';
import {networkFacts} from './network-facts.js';

/** The city's part in a network, its holder and dates, as far as stated. */
export function renderFacts(network: Network, {localizer}: FeedView): Content {
  const facts = networkFacts(network, localizer);
  return facts.length === 0
    ? nothing
    : html`<p part="facts">${facts.map((fact) => html`<span>${renderPhrase(fact)}</span> `)}</p>`;
}
