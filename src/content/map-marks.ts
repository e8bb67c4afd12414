import type {Partner} from '../data/schema.js';
import {PARTNER_KINDS} from '../data/kinds.js';
import type {Mark} from '../map/scene.js';
import type {Phrase} from '../i18n/phrase.js';
import {facetOf} from './facets.js';
import type {FeedView} from './view.js';

export interface MapMarks {
  readonly of: (partner: Partner) => Mark;
  /** What the signs mean; empty if all partners have the same. */
  readonly legend: readonly {readonly mark: Mark; readonly label: Phrase}[];
}

const CIRCLE = 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z';
const DIAMOND = 'M0-1.3 1.3 0 0 1.3-1.3 0z';
const TRIANGLE = 'M0-1.25 1.25.95H-1.25z';
const SQUARE = 'M-.95-.95H.95V.95H-.95z';

/** Each kind has its own shape or tone, the same on all maps. The last is for a feed's own. */
const MARKS: readonly Mark[] = [
  {shape: CIRCLE, isHollow: false},
  {shape: DIAMOND, isHollow: false},
  {shape: CIRCLE, isHollow: true},
  {shape: TRIANGLE, isHollow: false},
  {shape: DIAMOND, isHollow: true},
  {shape: SQUARE, isHollow: true},
  {shape: SQUARE, isHollow: false},
  {shape: TRIANGLE, isHollow: true},
];

/** A tie whose kind is not stated, among others. */
const CROSS: Mark = {shape: 'M-1 0H1M0-1V1', isHollow: true};

export function mapMarks(partners: readonly Partner[], {feed, localizer}: FeedView): MapMarks {
  const {of, values} = facetOf('kind', feed, partners, localizer);
  const marks = new Map<string, Mark>();
  // The built-in kinds come first, so that a feed's own get what they leave.
  for (const {value} of values) {
    const usual = MARKS[PARTNER_KINDS.findIndex((kind) => kind === value)];
    const free = MARKS.findLast((mark) => ![...marks.values()].includes(mark));
    marks.set(value, usual ?? free ?? CROSS);
  }
  const unknown = values.length === 0 ? {shape: CIRCLE, isHollow: false} : CROSS;
  const markOf = (partner: Partner) => marks.get(of(partner)[0] ?? '') ?? unknown;
  const isMixed = new Set(partners.map(markOf)).size > 1;
  return {
    of: markOf,
    legend: isMixed ? values.map(({value, label}) => ({mark: marks.get(value) ?? unknown, label})) : [],
  };
}
