/** Registers all elements and exports their classes, events and types. */
import {announce} from './embed/announce.js';
import {define} from './embed/define.js';
import {scriptWith} from './embed/own-script.js';
import {NetworkBadges} from './elements/network-badges.js';
import {PartnerList} from './elements/partner-list.js';
import {ProjectCard} from './elements/project-card.js';
import {ProjectList} from './elements/project-list.js';

announce({url: import.meta.url, tag: scriptWith(import.meta.url)});

define('partner-list', PartnerList);
define('project-card', ProjectCard);
define('project-list', ProjectList);
define('network-badges', NetworkBadges);

export {NetworkBadges, PartnerList, ProjectCard, ProjectList};
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
