import type {City, Feed, LocalizedText, Network, Project} from './schema.js';
import {partnersOf, themesOf} from './references.js';

/** How texts and links of a feed are written on the page at hand. */
export interface JsonLdContext {
  /** A text in the language of the page. */
  readonly text: (text: LocalizedText) => string;
  /** The address of a link, if it may have one. */
  readonly href: (link: string | undefined) => string | undefined;
}

/**
 * The feed as linked data (schema.org): the city, what it is a member of, and its projects. schema.org has no word for
 * twinning, so the ties are left out rather than bent into another meaning.
 *
 * Only what the feed states outright becomes a membership: an office or a part taken in something is none.
 */
export function toJsonLd(feed: Feed, writing: JsonLdContext): object {
  const {text, href} = writing;
  const {city} = feed;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        // A place has no memberships in schema.org, an organisation has; a city is both.
        '@type': ['City', 'GovernmentOrganization'],
        ...place(city, writing),
        url: href(city.url),
        memberOf: some(feed.networks.filter(isMembership).map((network) => organization(network, writing))),
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
        areaServed: cities(feed, project).map((one) => ({'@type': 'Place', ...place(one, writing)})),
      })),
    ],
  };
}

function cities(feed: Feed, project: Project): City[] {
  return [feed.city, ...partnersOf(feed, project)];
}

/** Without an address: that of a partner is the city's own page about it. */
function place({name, alternateName = [], nativeName = {}, geo, sameAs}: City, {text, href}: JsonLdContext): object {
  const others = new Set([...Object.values(nativeName), ...alternateName]);
  others.delete(text(name));
  return {
    name: text(name),
    alternateName: some([...others]),
    sameAs: some((sameAs ?? []).flatMap((link) => href(link) ?? [])),
    geo: geo && coordinates(geo),
  };
}

function coordinates(geo: NonNullable<City['geo']>): object {
  const [longitude, latitude] = 'lat' in geo ? [geo.lon, geo.lat] : geo.coordinates;
  return {'@type': 'GeoCoordinates', latitude, longitude};
}

function organization({name, officialName, url, sameAs}: Network, {text, href}: JsonLdContext): object {
  return {
    '@type': 'Organization',
    name: text(name),
    legalName: officialName && text(officialName),
    url: href(url),
    sameAs: some((sameAs ?? []).flatMap((link) => href(link) ?? [])),
  };
}

function isMembership({role, until}: Network): boolean {
  return (role === 'member' || role === 'founder') && !until;
}

/** A list, or nothing: an empty list would say that there are none. */
function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}
