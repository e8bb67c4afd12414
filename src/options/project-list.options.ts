import {PROJECT_STATUSES} from '../data/kinds.js';
import {otherPlaceIds, placeIds, themeIds} from './feed-values.js';
import type {ElementDescriptor} from './option.js';

const GOALS = [...Array(17).keys()].map((index) => String(index + 1));

export const projectListDescriptor = {
  noun: 'project',
  options: {
    partner: {type: 'ids', accepted: otherPlaceIds},
    theme: {type: 'ids', accepted: themeIds},
    status: {type: 'list', accepted: () => PROJECT_STATUSES},
    sdg: {type: 'list', accepted: () => GOALS},
    sort: {type: 'choice', values: ['feed', 'name', 'start']},
    limit: {type: 'number', least: 1, most: Infinity},
    perspective: {type: 'id', accepted: placeIds, isRequired: false},
  },
} as const satisfies ElementDescriptor;
