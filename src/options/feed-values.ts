/* The values that a feed makes possible for an option. */
import {NETWORK_KINDS, NETWORK_ROLES, PARTNER_KINDS} from '../data/kinds.js';
import type {Feed} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';

export function partnerKinds({partners}: Feed): string[] {
  return distinct([...PARTNER_KINDS, ...partners.flatMap(tiesOf).flatMap(({kind}) => kind ?? [])]);
}

export function countryCodes({partners}: Feed): string[] {
  return distinct(partners.flatMap(({country}) => country ?? []));
}

export function themeIds({themes}: Feed): string[] {
  return idsOf(themes);
}

export function partnerIds({partners}: Feed): string[] {
  return idsOf(partners);
}

/** Whichever city's perspective is shown. */
export function placeIds({places}: Feed): string[] {
  return idsOf(places);
}

/** All places but the city whose perspective is shown. */
export function otherPlaceIds({city, places}: Feed): string[] {
  return idsOf(places).filter((id) => id !== city.id);
}

export function projectIds({projects}: Feed): string[] {
  return idsOf(projects);
}

export function networkIds({networks}: Feed): string[] {
  return idsOf(networks);
}

export function networkKinds({networks}: Feed): string[] {
  return distinct([...NETWORK_KINDS, ...networks.flatMap(({kind}) => kind ?? [])]);
}

export function networkRoles({networks}: Feed): string[] {
  return distinct([...NETWORK_ROLES, ...networks.flatMap(({role}) => role ?? [])]);
}

export function sectionIds({sections}: Feed): string[] {
  return idsOf(sections);
}

function idsOf(records: readonly {readonly id: string}[]): string[] {
  return distinct(records.map(({id}) => id));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
