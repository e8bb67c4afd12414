import type {City, Feed, Partner} from './schema.js';
import {findById} from './references.js';

/**
 * The feed as one of its partners sees it: that partner is the city, the publishing city takes its place, and only
 * their joint projects remain. The tie keeps its label, dates and status, because it is the same tie from either side.
 * The feed itself for an id that is not a partner's.
 */
export function fromPerspectiveOf(feed: Feed, partnerId: string): Feed {
  const partner = findById(feed.partners, partnerId);
  if (!partner) return feed;
  return {
    ...feed,
    city: partner,
    partners: [inPlaceOf(partner, feed.city)],
    projects: feed.projects.flatMap((project) => {
      const {partners = []} = project;
      if (!partners.includes(partnerId)) return [];
      return {...project, partners: [feed.city.id, ...partners.filter((id) => id !== partnerId)]};
    }),
    // These are the networks of the publishing city.
    networks: [],
  };
}

function inPlaceOf(partner: Partner, city: City): Partner {
  const {kind, kindLabel, status, since, signed, until, decision, holder, themes, summary, text} = partner;
  const {links, images, contact, organizations, url = city.url} = partner;
  const tie = {kind, kindLabel, status, since, signed, until, decision, holder, themes, summary, text};
  return {...city, ...tie, links, images, contact, organizations, url};
}
