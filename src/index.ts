/** Registers all elements and exports their classes, events and types. */
import {define} from './embed/define.js';
import {scriptWith} from './embed/own-script.js';
import {NetworkBadges} from './elements/network-badges.js';
import {PartnerList} from './elements/partner-list.js';
import {ProjectCard} from './elements/project-card.js';
import {announceScript} from './feed/feed-location.js';

announceScript(import.meta.url, scriptWith(import.meta.url));

define('partner-list', PartnerList);
define('project-card', ProjectCard);
define('network-badges', NetworkBadges);

export {NetworkBadges, PartnerList, ProjectCard};
export {FeedErrorEvent, FeedLoadEvent} from './base/events.js';
export {parseFeed, type ParsedFeed} from './data/parse-feed.js';
export type {Problem} from './data/salvage.js';
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
