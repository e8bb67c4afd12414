/** Registers all elements and exports their classes, events and types. */
import {configure} from './embed/configure.js';
import {define} from './embed/define.js';
import {ELEMENTS} from './embed/elements.js';
import {scriptWith} from './embed/current-script.js';

configure({url: import.meta.url, tag: scriptWith(import.meta.url)});
define(ELEMENTS, import.meta.url);

export {NetworkBadges} from './elements/network-badges.js';
export {PartnerList} from './elements/partner-list.js';
export {ProjectCard} from './elements/project-card.js';
export {ProjectList} from './elements/project-list.js';
export {upgradeDivs} from './embed/upgrade-divs.js';
export {FeedErrorEvent, FeedLoadEvent} from './base/events.js';
export {parseFeed, type ParsedFeed} from './data/parse-feed.js';
export type {Problem} from './data/recover.js';
export type {
  City,
  Contact,
  Feed,
  FeedFile,
  Image,
  LocalizedText,
  Network,
  Partner,
  Project,
  RelatedLink,
  Theme,
} from './data/schema.js';
export {FeedError, type FeedErrorReason} from './feed/feed-error.js';
