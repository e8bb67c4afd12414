import {sectionIds} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

export const cityTextDescriptor = {
  noun: 'section',
  isHiddenIfEmpty: true,
  options: {
    section: {type: 'ids', accepted: sectionIds},
  },
} as const satisfies ElementDescriptor;
