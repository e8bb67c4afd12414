/* Kinds, statuses and types of places, as tables word them. */
import {once} from '../../data/once.js';
import {isWord, makeId} from '../../data/make-id.js';
import {headingKey} from '../columns/heading-key.js';
import {
  NETWORK_KINDS_OF,
  NETWORK_ROLES_OF,
  PARTNER_KINDS_OF,
  PARTNER_STATUS_OF,
  PLACE_TYPES_OF,
  PROJECT_STATUS_OF,
} from './vocabulary.js';

type Index = ReadonlyMap<string, string>;

const indexOf = (vocabulary: Readonly<Record<string, string>>) =>
  once((): Index => {
    const entries = Object.entries(vocabulary).flatMap(([value, words]) =>
      [value, ...words.split(', ')].map((word) => [headingKey(word), value] as const),
    );
    // The first of equal words counts.
    return new Map(entries.reverse());
  });

const partnerKinds = indexOf(PARTNER_KINDS_OF);
const partnerStatus = indexOf(PARTNER_STATUS_OF);
const projectStatus = indexOf(PROJECT_STATUS_OF);
const networkKinds = indexOf(NETWORK_KINDS_OF);
const networkRoles = indexOf(NETWORK_ROLES_OF);
const placeTypes = indexOf(PLACE_TYPES_OF);

export type Status = keyof typeof PARTNER_STATUS_OF;

/** A word of the feed's vocabulary; or the city's own, as its label. */
export interface Term {
  readonly id: string;
  /** The city's own word, where it is not the built-in one. */
  readonly label?: string;
}

export const readPartnerKind = (text: string) => readTerm(text, partnerKinds());
export const readNetworkKind = (text: string) => readTerm(text, networkKinds());
export const readNetworkRole = (text: string) => readTerm(text, networkRoles());
export const readPlaceType = (text: string) => placeTypes().get(headingKey(text));
export const readProjectStatus = (text: string) => findWord(text, projectStatus());
/** Also inside a longer text, such as "ruhend seit 2022". */
// The vocabulary has no other values.
export const readStatus = (text: string) => findWord(text, partnerStatus()) as Status | undefined;
export const isPartnerKind = (text: string) => partnerKinds().has(headingKey(text));

function readTerm(text: string, index: Index): Term | undefined {
  const id = index.get(headingKey(text));
  if (id !== undefined) return {id};
  const own = makeId(text);
  if (!isWord(text)) return undefined;
  return {id: own === '' ? 'own' : own, label: text};
}

function findWord(text: string, index: Index): string | undefined {
  const whole = index.get(headingKey(text));
  if (whole !== undefined) return whole;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = index.get(headingKey(word));
    if (value !== undefined) return value;
  }
  return undefined;
}
