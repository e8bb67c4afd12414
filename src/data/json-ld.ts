import {coordinatesOf} from './coordinates.js';
import type {City, Contact, Feed, LocalizedText, Network, Project} from './schema.js';
import {partnersOf, themesOf} from './references.js';

export interface JsonLdContext {
  readonly text: (text: LocalizedText) => string;
  readonly href: (link: string | undefined) => string | undefined;
}

/**
 * The feed as schema.org data: the city, its office, its memberships and its projects. schema.org has no term for twinning, so ties
 * are left out. The roles `member` and `founder` are memberships; offices and participation are not.
 */
export function toJsonLd(feed: Feed, context: JsonLdContext): object {
  const {text, href} = context;
  const {city, contact} = feed;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...toPublisher(city, context),
        url: href(city.url),
        contactPoint: contact && contactPoint(contact, context),
        memberOf: some(feed.networks.filter(isMembership).map((network) => organization(network, context))),
      },
      ...feed.projects.map((project) => ({
        '@type': 'Project',
        name: text(project.name),
        description: project.summary && text(project.summary),
        url: href(project.url),
        keywords: some(themesOf(feed, project).map(({name}) => text(name))),
        funder: some(
          (project.funding ?? []).map(({name, url}) => ({'@type': 'Organization', name: text(name), url: href(url)})),
        ),
        areaServed: citiesOf(feed, project).map((one) => ({'@type': 'Place', ...toPlace(one, context)})),
      })),
    ],
  };
}

/** In schema.org only organisations have memberships, and only places have coordinates. A network is no place. */
function toPublisher(city: City, context: JsonLdContext): object {
  const {type = 'city'} = city;
  if (isBody(type)) return {'@type': 'Organization', ...toPlace({...city, geo: undefined, region: undefined}, context)};
  return {
    '@type': [type === 'city' ? 'City' : 'AdministrativeArea', 'GovernmentOrganization'],
    ...toPlace(city, context),
  };
}

function isBody(type: City['type']): boolean {
  return type === 'network' || type === 'association';
}

function citiesOf(feed: Feed, project: Project): City[] {
  return [...(isBody(feed.city.type) ? [] : [feed.city]), ...partnersOf(feed, project)];
}

/** Without `url`, because a partner's is the city's page about it. */
function toPlace(place: City, {text, href}: JsonLdContext): object {
  const {name, alternateName = [], nativeName = {}, region, sameAs} = place;
  const coordinates = coordinatesOf(place);
  const others = new Set([...Object.values(nativeName), ...alternateName]);
  others.delete(text(name));
  return {
    name: text(name),
    alternateName: some([...others]),
    sameAs: some((sameAs ?? []).flatMap((link) => href(toLink(link)) ?? [])),
    containedInPlace: region && {'@type': 'AdministrativeArea', name: text(region)},
    geo: coordinates && {'@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon},
  };
}

/** Nothing without a way to reach it. schema.org has no postal address for one. */
function contactPoint({name, role, email, telephone, url}: Contact, {text, href}: JsonLdContext): object | undefined {
  const page = href(url);
  if (!email && !telephone && page === undefined) return undefined;
  return {
    '@type': 'ContactPoint',
    name: name && text(name),
    contactType: role && text(role),
    email,
    telephone,
    url: page,
  };
}

function organization({name, shortName, officialName, url, sameAs}: Network, {text, href}: JsonLdContext): object {
  return {
    '@type': 'Organization',
    name: text(name),
    alternateName: shortName && text(shortName),
    legalName: officialName && text(officialName),
    url: href(url),
    sameAs: some((sameAs ?? []).flatMap((link) => href(toLink(link)) ?? [])),
  };
}

function isMembership({role, until}: Network): boolean {
  return (role === 'member' || role === 'founder') && !until;
}

/** Omits an empty list, which would state that there are none. */
function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** Wikidata's own identifiers begin with http, and lead to the same page with https. */
function toLink(identity: string): string {
  return identity.replace(/^http:(?=\/\/www\.wikidata\.org\/)/, 'https:');
}
