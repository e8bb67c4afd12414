import {NETWORK_LAYOUTS} from '../options/layouts.js';
import {parseChoice} from '../options/parse.js';
import type {Network} from '../data/schema.js';
import {selectNetworks, type NetworkChoice} from '../content/select-networks.js';
import {networkFacts, networkKind, officialName} from '../content/network-facts.js';
import {element, type Markup, type MarkupElement} from './markup.js';
import type {StaticView} from './view.js';
import {blocks, heading, inLine, link, list, paragraph, words} from './words.js';

/** What `<network-badges>` is asked for. */
export interface NetworkBadgesOptions extends NetworkChoice {
  /** How much of each network to show. */
  readonly layout: string;
}

/** The content of `<network-badges>`. Logos, and so their makers, are not part of it. */
export function networkBadges(options: NetworkBadgesOptions, view: StaticView): MarkupElement[] {
  const networks = selectNetworks(view.feed, options, view.localizer, view.onInvalid);
  const isFull = parseChoice(view.onInvalid, 'layout', options.layout, NETWORK_LAYOUTS) === 'list';
  if (networks.length === 0) return [];
  return [list(networks.map((network) => (isFull ? blocks(networkBlocks(network, view)) : badge(network, view))))];
}

function badge(network: Network, view: StaticView): Markup {
  return inLine([element('strong', nameOf(network, view)), ...facts(network, view)]);
}

function networkBlocks(network: Network, view: StaticView): MarkupElement[] {
  const {localizer} = view;
  const official = officialName(network, localizer);
  const kind = words(networkKind(network, localizer), view);
  return [
    heading(nameOf(network, view), view),
    ...(official ? [paragraph(official, view)] : []),
    element('p', inLine([kind, ...facts(network, view)])),
    ...(network.summary ? [paragraph(localizer.pick(network.summary), view)] : []),
  ];
}

function nameOf({name, url}: Network, view: StaticView): Markup {
  return link(view.href(url), words(view.localizer.pick(name), view));
}

function facts(network: Network, view: StaticView): Markup[] {
  return networkFacts(network, view.localizer).map((fact) => words(fact, view));
}
