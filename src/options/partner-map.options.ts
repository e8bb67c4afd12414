import {partnerListDescriptor} from './partner-list.options.js';
import type {ElementDescriptor} from './option.js';

const {kind, country, theme, partner, status, perspective} = partnerListDescriptor.options;

export const partnerMapDescriptor = {
  noun: 'partner',
  options: {kind, country, theme, partner, status, perspective},
} as const satisfies ElementDescriptor;
