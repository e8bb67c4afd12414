import {networkIds, networkKinds, networkRoles} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

export const networkBadgesDescriptor = {
  noun: 'network',
  options: {
    kind: {type: 'list', accepted: networkKinds},
    role: {type: 'list', accepted: networkRoles},
    network: {type: 'ids', accepted: networkIds},
    sort: {type: 'choice', values: ['feed', 'name', 'since']},
    layout: {type: 'choice', values: ['badges', 'list']},
  },
} as const satisfies ElementDescriptor;
