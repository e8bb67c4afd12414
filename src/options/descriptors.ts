import {cityTextDescriptor} from './city-text.options.js';
import {contactCardDescriptor} from './contact-card.options.js';
import {networkBadgesDescriptor} from './network-badges.options.js';
import type {ElementDescriptor} from './option.js';
import {partnerListDescriptor} from './partner-list.options.js';
import {partnerMapDescriptor} from './partner-map.options.js';
import {projectCardDescriptor} from './project-card.options.js';
import {projectListDescriptor} from './project-list.options.js';
import {relatedLinksDescriptor} from './related-links.options.js';

export const DESCRIPTORS = {
  'partner-list': partnerListDescriptor,
  'partner-map': partnerMapDescriptor,
  'project-card': projectCardDescriptor,
  'project-list': projectListDescriptor,
  'network-badges': networkBadgesDescriptor,
  'city-text': cityTextDescriptor,
  'contact-card': contactCardDescriptor,
  'related-links': relatedLinksDescriptor,
} as const satisfies Readonly<Record<string, ElementDescriptor>>;

export type ElementName = keyof typeof DESCRIPTORS;

// `Object.keys()` widens the names to strings.
export const ELEMENT_NAMES = Object.keys(DESCRIPTORS) as readonly ElementName[];
