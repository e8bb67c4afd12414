import {placeIds, projectIds} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

export const projectCardDescriptor = {
  noun: 'project',
  options: {
    project: {type: 'id', accepted: (_, host) => projectIds(host), isRequired: true},
    perspective: {type: 'id', accepted: placeIds, isRequired: false},
  },
} as const satisfies ElementDescriptor;
