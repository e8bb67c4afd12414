import {parseChoice, parseIds, parseValues, type OnInvalid} from '../options/parse.js';
import type {Feed, Network} from '../data/schema.js';
import {filterBy, valuesIn} from './filter.js';
import {NETWORK_KINDS, NETWORK_ROLES} from '../data/kinds.js';
import {NETWORK_ORDERS, sortNetworks} from './order.js';
import type {Localizer} from '../i18n/localizer.js';

/** Which networks to show, and in which order, as an editor has written it. Empty: the default. */
export interface NetworkChoice {
  /** Kinds of network. */
  readonly kind: string;
  /** Parts that the city plays. */
  readonly role: string;
  /** Ids of networks. */
  readonly network: string;
  /** The order. */
  readonly sort: string;
}

/** The networks of a feed that a choice asks for, in its order, by the words of the reader's language. */
export function selectNetworks(
  {networks}: Feed,
  choice: NetworkChoice,
  localizer: Localizer,
  onInvalid: OnInvalid,
): Network[] {
  const ids = valuesIn(networks, ({id}) => id);
  const kinds = [...new Set([...NETWORK_KINDS, ...valuesIn(networks, ({kind}) => kind)])];
  const roles = [...new Set([...NETWORK_ROLES, ...valuesIn(networks, ({role}) => role)])];
  const kept = filterBy(
    networks,
    [parseValues(onInvalid, 'kind', choice.kind, kinds), ({kind}) => kind],
    [parseValues(onInvalid, 'role', choice.role, roles), ({role}) => role],
    [parseIds(onInvalid, 'network', choice.network, ids), ({id}) => id],
  );
  return sortNetworks(kept, parseChoice(onInvalid, 'sort', choice.sort, NETWORK_ORDERS), {
    name: ({name}) => localizer.pick(name).text,
    compare: (a, b) => localizer.compare(a, b),
  });
}
