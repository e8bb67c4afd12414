import {networkBadgesDescription} from './network-badges.options.js';
import type {ElementDescription} from './option.js';
import {partnerListDescription} from './partner-list.options.js';
import {projectCardDescription} from './project-card.options.js';
import {projectListDescription} from './project-list.options.js';

export const DESCRIPTIONS = {
  'partner-list': partnerListDescription,
  'project-card': projectCardDescription,
  'project-list': projectListDescription,
  'network-badges': networkBadgesDescription,
} as const satisfies Readonly<Record<string, ElementDescription>>;

export type ElementName = keyof typeof DESCRIPTIONS;

// `Object.keys()` widens the names to strings.
export const ELEMENT_NAMES = Object.keys(DESCRIPTIONS) as readonly ElementName[];
