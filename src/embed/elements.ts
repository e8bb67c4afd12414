import {NetworkBadges} from '../elements/network-badges.js';
import {PartnerList} from '../elements/partner-list.js';
import {ProjectCard} from '../elements/project-card.js';
import {ProjectList} from '../elements/project-list.js';
import type {Tag} from './tags.js';

/** The class of an element. */
export type ElementClass = CustomElementConstructor & {
  /** The names of its options as attributes, with their `data-…` twins. */
  readonly observedAttributes: readonly string[];
  /** The version of the library it comes from. */
  readonly version: string;
};

/** The classes of all elements by tag. */
export const ELEMENTS = {
  'partner-list': PartnerList,
  'project-card': ProjectCard,
  'project-list': ProjectList,
  'network-badges': NetworkBadges,
} as const satisfies Readonly<Record<Tag, ElementClass>>;
