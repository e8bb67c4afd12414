import {networkBadgesDescription} from './network-badges.options.js';
import type {ElementDescription} from './option.js';
import {partnerListDescription} from './partner-list.options.js';
import {projectCardDescription} from './project-card.options.js';
import {projectListDescription} from './project-list.options.js';

/** All elements as editors know them, by their tags. */
export const DESCRIPTIONS = {
  'partner-list': partnerListDescription,
  'project-card': projectCardDescription,
  'project-list': projectListDescription,
  'network-badges': networkBadgesDescription,
} as const satisfies Readonly<Record<string, ElementDescription>>;

/** The tag of an element. */
export type ElementName = keyof typeof DESCRIPTIONS;

/** The tags of all elements. */
// Object.keys() forgets the names of the keys.
export const ELEMENT_NAMES = Object.keys(DESCRIPTIONS) as readonly ElementName[];
