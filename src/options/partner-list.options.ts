import {PARTNER_STATUSES} from '../data/kinds.js';
import {countryCodes, partnerIds, partnerKinds, placeIds, themeIds} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

export const partnerListDescriptor = {
  noun: 'partner',
  options: {
    kind: {type: 'list', accepted: partnerKinds},
    country: {type: 'list', accepted: countryCodes},
    theme: {type: 'ids', accepted: themeIds},
    partner: {type: 'ids', accepted: partnerIds},
    status: {type: 'list', accepted: () => [...PARTNER_STATUSES, 'current']},
    sort: {type: 'choice', values: ['name', 'country', 'since', 'feed']},
    'group-by': {type: 'choice', values: ['', 'kind', 'country']},
    layout: {type: 'choice', values: ['cards', 'list', 'table']},
    limit: {type: 'number', least: 1, most: Infinity},
    search: {type: 'flag'},
    perspective: {type: 'id', accepted: placeIds, isRequired: false},
  },
} as const satisfies ElementDescriptor;
