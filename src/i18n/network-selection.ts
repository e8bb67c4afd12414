import {oneOf, someIds, someOf, type Refuse} from '../data/option.js';
import type {Feed, Network} from '../data/schema.js';
import {keep, NETWORK_KINDS, NETWORK_ROLES, valuesIn} from '../data/select.js';
import {NETWORK_ORDERS, sortNetworks} from '../data/sort.js';
import type {Localizer} from './localizer.js';

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
  refuse: Refuse,
): Network[] {
  const ids = valuesIn(networks, ({id}) => id);
  const kinds = [...new Set([...NETWORK_KINDS, ...valuesIn(networks, ({kind}) => kind)])];
  const roles = [...new Set([...NETWORK_ROLES, ...valuesIn(networks, ({role}) => role)])];
  const kept = keep(
    networks,
    [someOf(refuse, 'kind', choice.kind, kinds), ({kind}) => kind],
    [someOf(refuse, 'role', choice.role, roles), ({role}) => role],
    [someIds(refuse, 'network', choice.network, ids), ({id}) => id],
  );
  return sortNetworks(kept, oneOf(refuse, 'sort', choice.sort, NETWORK_ORDERS), {
    name: ({name}) => localizer.text(name).text,
    compare: (a, b) => localizer.compare(a, b),
  });
}
