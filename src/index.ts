/**
 * Defines all elements and exports their classes, events and types. On a server, where there is no document, it only
 * exports.
 */
import {configure} from './embed/configure.js';
import {define} from './embed/define.js';
import {ELEMENTS} from './embed/elements.js';
import {scriptWith} from './embed/current-script.js';

if (typeof document !== 'undefined') {
  configure({tag: scriptWith(import.meta.url)});
  define(ELEMENTS, import.meta.url);
}

export {CityText} from './elements/city-text.js';
export {ContactCard} from './elements/contact-card.js';
export {NetworkBadges} from './elements/network-badges.js';
export {PartnerList} from './elements/partner-list.js';
export {PartnerMap} from './elements/partner-map.js';
export {ProjectCard} from './elements/project-card.js';
export {ProjectList} from './elements/project-list.js';
export {RelatedLinks} from './elements/related-links.js';
export {upgradeDivs} from './embed/upgrade-divs.js';
export * from './feed.js';
export {FeedErrorEvent, FeedLoadEvent} from './base/events.js';
export * from './feed.js';
export {FeedError, type FeedErrorReason} from './feed/feed-error.js';
