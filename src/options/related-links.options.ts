import {partnerIds} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

export const relatedLinksDescriptor = {
  noun: 'link',
  isHiddenIfEmpty: true,
  options: {
    partner: {type: 'ids', accepted: partnerIds},
    limit: {type: 'number', least: 1, most: Infinity},
  },
} as const satisfies ElementDescriptor;
