import type {Feed, Network} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {networkBadgesDescriptor} from '../options/network-badges.options.js';
import type {ParsedOptions} from '../options/option.js';
import {filterBy} from './filter.js';
import {orderNetworks} from './order.js';

export type NetworkBadgesOptions = ParsedOptions<typeof networkBadgesDescriptor>;

export function selectNetworks({networks}: Feed, options: NetworkBadgesOptions, localizer: Localizer): Network[] {
  const selected = filterBy(
    networks,
    [options.kind, ({kind}) => kind],
    [options.role, ({role}) => role],
    [options.network, ({id}) => id],
  );
  return orderNetworks(selected, options.sort, localizer);
}
