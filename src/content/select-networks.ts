import type {Feed, Network} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {networkBadgesDescription} from '../options/network-badges.options.js';
import type {ParsedOptions} from '../options/option.js';
import {filterBy} from './filter.js';
import {orderNetworks} from './order.js';

/** What `<network-badges>` is asked for. */
export type NetworkBadgesOptions = ParsedOptions<typeof networkBadgesDescription>;

/** The networks of a feed that the options ask for, in their order. */
export function selectNetworks({networks}: Feed, options: NetworkBadgesOptions, localizer: Localizer): Network[] {
  const selected = filterBy(
    networks,
    [options.kind, ({kind}) => kind],
    [options.role, ({role}) => role],
    [options.network, ({id}) => id],
  );
  return orderNetworks(selected, options.sort, localizer);
}
