import {findById} from './references.js';
import {ringOf} from './rings.js';
import type {City, Feed, Partner} from './schema.js';
import {tiesOf} from './ties.js';

/**
 * The feed as one of its partners sees it: that partner becomes the city, the publishing city becomes its partner, and
 * only their joint projects remain. The ties keep their labels, dates and status, because they are the same from either
 * side. The other towns of a ring are its partners too. Returns the feed itself if no partner has the id.
 */
export function fromPerspectiveOf(feed: Feed, partnerId: string): Feed {
  const partner = findById(feed.partners, partnerId);
  if (!partner) return feed;
  return {
    ...feed,
    city: partner,
    partners: [counterpart(partner, feed.city), ...ringMembers(feed.partners, partner)],
    projects: feed.projects.flatMap((project) => {
      const {partners = []} = project;
      if (!partners.includes(partnerId)) return [];
      return {...project, partners: [feed.city.id, ...partners.filter((id) => id !== partnerId)]};
    }),
    // The networks are those of the publishing city.
    networks: [],
  };
}

function counterpart(partner: Partner, {type, ...city}: City): Partner {
  const entries = Object.entries(partner).filter(([name]) => !OF_THE_PLACE.has(name));
  const {url = city.url, ...tie} = Object.fromEntries(entries) as Omit<Partner, (typeof PLACE)[number]>;
  return {...city, ...(type && type !== 'network' && {placeType: type}), ...tie, url};
}

/** The fields of a partner that describe the place and not the tie. */
const PLACE = [
  'id',
  'name',
  'alternateName',
  'nativeName',
  'placeType',
  'placeTypeLabel',
  'region',
  'country',
  'countryName',
  'geo',
  'sameAs',
] as const;

const OF_THE_PLACE: ReadonlySet<string> = new Set([...PLACE, 'feed', 'counterpart']);

/** The others of the rings that a partner belongs to, with what holds between any two towns of a ring. */
function ringMembers(partners: readonly Partner[], partner: Partner): Partner[] {
  const members = new Map<Partner, Partner>();
  for (const tie of tiesOf(partner)) {
    const {kind, kindLabel, since, signed, until, group} = tie;
    for (const member of ringOf(partners, partner, tie)) {
      const place = Object.fromEntries(PLACE.map((name) => [name, member[name]])) as Pick<
        Partner,
        (typeof PLACE)[number]
      >;
      if (!members.has(member)) members.set(member, {...place, kind, kindLabel, since, signed, until, group});
    }
  }
  return [...members.values()];
}
