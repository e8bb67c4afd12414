import {CityText} from '../elements/city-text.js';
import {ContactCard} from '../elements/contact-card.js';
import {NetworkBadges} from '../elements/network-badges.js';
import {PartnerList} from '../elements/partner-list.js';
import {PartnerMap} from '../elements/partner-map.js';
import {ProjectCard} from '../elements/project-card.js';
import {ProjectList} from '../elements/project-list.js';
import {RelatedLinks} from '../elements/related-links.js';
import type {ElementName} from '../options/descriptors.js';

export type ElementClass = CustomElementConstructor & {readonly version: string};

export const ELEMENTS = {
  'partner-list': PartnerList,
  'partner-map': PartnerMap,
  'project-card': ProjectCard,
  'project-list': ProjectList,
  'network-badges': NetworkBadges,
  'city-text': CityText,
  'contact-card': ContactCard,
  'related-links': RelatedLinks,
} as const satisfies Readonly<Record<ElementName, ElementClass>>;
