/* What a feed makes possible for an option. */
import {NETWORK_KINDS, NETWORK_ROLES, PARTNER_KINDS} from '../data/kinds.js';
import type {Feed} from '../data/schema.js';

/** The built-in kinds of tie, and those of the feed. */
export function partnerKinds({partners}: Feed): string[] {
  return distinct([...PARTNER_KINDS, ...partners.map(({kind}) => kind)]);
}

/** The countries that partners are in. */
export function countryCodes({partners}: Feed): string[] {
  return distinct(partners.flatMap(({country}) => country ?? []));
}

/** The ids of all themes. */
export function themeIds({themes}: Feed): string[] {
  return idsOf(themes);
}

/** The ids of the partners. */
export function partnerIds({partners}: Feed): string[] {
  return idsOf(partners);
}

/** The ids of all cities of the feed, whichever of them it is seen from. */
export function placeIds({places}: Feed): string[] {
  return idsOf(places);
}

/** The ids of all cities but the one the feed is seen from. */
export function otherPlaceIds({city, places}: Feed): string[] {
  return idsOf(places).filter((id) => id !== city.id);
}

/** The ids of all projects. */
export function projectIds({projects}: Feed): string[] {
  return idsOf(projects);
}

/** The ids of all networks. */
export function networkIds({networks}: Feed): string[] {
  return idsOf(networks);
}

/** The built-in kinds of network, and those of the feed. */
export function networkKinds({networks}: Feed): string[] {
  return distinct([...NETWORK_KINDS, ...networks.map(({kind}) => kind)]);
}

/** The built-in parts that a city plays in a network, and those of the feed. */
export function networkRoles({networks}: Feed): string[] {
  return distinct([...NETWORK_ROLES, ...networks.flatMap(({role}) => role ?? [])]);
}

function idsOf(records: readonly {readonly id: string}[]): string[] {
  return distinct(records.map(({id}) => id));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
