import type {City, Feed, Partner} from './schema.js';
import {findById} from './references.js';

/**
 * The feed as one of its partners sees it: that partner becomes the city, the publishing city becomes its partner, and
 * only their joint projects remain. The tie keeps its label, dates and status, because they are the same from either
 * side. Returns the feed itself if no partner has the id.
 */
export function fromPerspectiveOf(feed: Feed, partnerId: string): Feed {
  const partner = findById(feed.partners, partnerId);
  if (!partner) return feed;
  return {
    ...feed,
    city: partner,
    partners: [counterpart(partner, feed.city)],
    projects: feed.projects.flatMap((project) => {
      const {partners = []} = project;
      if (!partners.includes(partnerId)) return [];
      return {...project, partners: [feed.city.id, ...partners.filter((id) => id !== partnerId)]};
    }),
    // The networks are those of the publishing city.
    networks: [],
  };
}

function counterpart(partner: Partner, city: City): Partner {
  const {kind, kindLabel, status, since, signed, until, decision, holder, themes, summary, text} = partner;
  const {links, images, contact, organizations, url = city.url} = partner;
  const tie = {kind, kindLabel, status, since, signed, until, decision, holder, themes, summary, text};
  return {...city, ...tie, links, images, contact, organizations, url};
}
