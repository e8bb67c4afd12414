import {NetworkBadges} from '../elements/network-badges.js';
import {PartnerList} from '../elements/partner-list.js';
import {ProjectCard} from '../elements/project-card.js';
import {ProjectList} from '../elements/project-list.js';

/** What a page needs to know of the class of an element. */
export type ElementClass = CustomElementConstructor & {
  /** All its options, as attributes. */
  readonly observedAttributes: readonly string[];
  /** The version of the library it comes from. */
  readonly version: string;
};

/** All elements, by their tags. */
export const ELEMENTS = {
  'partner-list': PartnerList,
  'project-card': ProjectCard,
  'project-list': ProjectList,
  'network-badges': NetworkBadges,
} as const satisfies Readonly<Record<string, ElementClass>>;
