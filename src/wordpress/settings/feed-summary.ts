import type {Feed} from '../../data/schema.js';
import {firstText} from '../../data/complete.js';
import {_n, sprintf} from '../wp/i18n.js';

/** What is in a feed: "Bonn: 13 partners, 4 projects, 2 networks". */
export function feedSummary({city, partners, projects, networks}: Feed): string {
  const counts = [
    /* translators: %s: a number. */
    sprintf(_n('%s partner', '%s partners', partners.length, 'partnership-elements'), partners.length),
    /* translators: %s: a number. */
    sprintf(_n('%s project', '%s projects', projects.length, 'partnership-elements'), projects.length),
    /* translators: %s: a number. */
    sprintf(_n('%s network', '%s networks', networks.length, 'partnership-elements'), networks.length),
  ];
  return `${firstText(city.name)}: ${counts.join(', ')}`;
}
