/* What a heading can mean, with a certainty; and what the values of a column look like, where its heading says nothing. */
import {editDistance} from '../../data/suggest.js';
import {readCoordinates} from '../values/read-coordinates.js';
import {countryCode} from '../values/read-country.js';
import {readDates} from '../values/read-dates.js';
import {isPartnerKind, readStatus} from '../values/read-words.js';
import {headingKey} from './heading-key.js';
import {knownHeadings, type KnownHeading} from './heading-index.js';
import {isMeaningOf, type Ignored, type Meaning, type TableKind} from './meaning.js';

export interface Suggestion {
  readonly meaning: Meaning | Ignored;
  readonly certainty: number;
  /** The languages of the heading. */
  readonly langs?: readonly string[];
}

/** Best first. */
export function byHeading(heading: string, kind: TableKind): Suggestion[] {
  const known = knownHeadings(kind);
  const whole = certain(known.get(headingKey(heading)), 1);
  if (whole.length > 0) return whole;
  // Below a merged cell, the last part says most.
  const parts = heading.split(/\s*(?:[:/|\n,(]|\s-\s)\s*/).reverse();
  const part = parts.flatMap((text) => certain(known.get(headingKey(text)), 0.8));
  if (part.length > 0 && parts.length > 1) return part;
  return inside(heading, known) ?? near(headingKey(heading), known);
}

function certain(known: readonly KnownHeading[] | undefined, certainty: number): Suggestion[] {
  // A heading that means several things is less certain for each.
  return (known ?? []).map((one, index) => ({
    ...one,
    certainty: certainty - index * 0.2 - (known && known.length > 1 ? 0.1 : 0),
  }));
}

/** A known heading among the words of a longer one, the longest first: "Partnerschaft besteht seit". */
function inside(heading: string, known: ReadonlyMap<string, readonly KnownHeading[]>): Suggestion[] | undefined {
  const words = heading
    .split(/[\s.,;:()/_-]+/)
    .filter(Boolean)
    .slice(0, 12);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--) {
      const key = headingKey(words.slice(start, start + length).join(' '));
      if (key.length > 2 && known.has(key)) return certain(known.get(key), 0.6);
    }
  }
  return undefined;
}

/** A heading with a slip of the pen: one letter, or two in a longer word. */
function near(key: string, known: ReadonlyMap<string, readonly KnownHeading[]>): Suggestion[] {
  if (key.length < 5 || key.length > 40) return [];
  let best: {readonly steps: number; readonly meanings: readonly KnownHeading[]} | undefined;
  for (const [candidate, meanings] of known) {
    const limit = Math.min(key.length < 7 ? 1 : 2, (best?.steps ?? 3) - 1);
    if (Math.abs(candidate.length - key.length) > limit || candidate.length < 4) continue;
    const steps = editDistance(candidate, key);
    if (steps <= limit) best = {steps, meanings};
  }
  return certain(best?.meanings, 0.7);
}

type Test = readonly [Meaning, number, (text: string) => boolean];

const TESTS: readonly Test[] = [
  ['url', 0.6, (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
  ['email', 0.9, (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  ['geo', 0.6, (text) => /\d[^\d]+\d/.test(text) && /[.,°]/.test(text) && readCoordinates(text).value !== undefined],
  ['country', 0.6, (text) => text.length > 1 && countryCode(text) !== undefined],
  ['kind', 0.5, (text) => text.length > 1 && isPartnerKind(text)],
  ['status', 0.5, (text) => readStatus(text) !== undefined && text.length < 25],
  [
    'since',
    0.5,
    (text) => /\d{4}/.test(text) && text.length < 40 && readDates(text, {today: '2100-01-01'}).value !== undefined,
  ],
];

/** Most of the values have to look alike. */
const MOST = 0.7;

export function byValues(samples: readonly string[], kind: TableKind): Suggestion | undefined {
  if (samples.length === 0) return undefined;
  for (const [meaning, certainty, test] of TESTS) {
    if (isMeaningOf(kind, meaning) && samples.filter(test).length / samples.length >= MOST) return {meaning, certainty};
  }
  return undefined;
}
