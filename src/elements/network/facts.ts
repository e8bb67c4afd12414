import {html, nothing} from 'lit';
import type {FeedView} from '../../base/feed-element.js';
import {words, type Content} from '../../base/words.js';
import type {Network} from '../../data/schema.js';
import {networkFacts} from '../../i18n/network-words.js';

/** The city's part in a network, its holder and dates, as far as stated. */
export function renderFacts(network: Network, {localizer}: FeedView): Content {
  const facts = networkFacts(network, localizer);
  return facts.length === 0
    ? nothing
    : html`<p part="facts">${facts.map((fact) => html`<span>${words(fact)}</span> `)}</p>`;
}
