import {partnerIds, partnerKinds} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

export const contactCardDescriptor = {
  noun: 'contact',
  isHiddenIfEmpty: true,
  options: {
    partner: {type: 'ids', accepted: partnerIds},
    kind: {type: 'list', accepted: partnerKinds},
  },
} as const satisfies ElementDescriptor;
