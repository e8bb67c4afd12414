import {once} from '../../data/once.js';
import {HEADINGS, NAME_HEADINGS} from './headings.js';
import {headingKey} from './heading-key.js';
import {isMeaningOf, TABLE_KINDS, type Ignored, type Meaning, type TableKind} from './meaning.js';

/** A meaning that a heading has in some language. */
export interface KnownHeading {
  readonly meaning: Meaning | Ignored;
  /** The languages in which the heading means this; none for the names of fields. */
  readonly langs: readonly string[];
}

/** Names of fields that are called otherwise than the meaning, as in other feeds. */
const FIELD_NAMES: Readonly<Record<string, Meaning>> = {
  countryName: 'country',
  kindLabel: 'kind',
  roleLabel: 'role',
  placeTypeLabel: 'placeType',
  title: 'name',
  'geo.lat': 'lat',
  'geo.lon': 'lon',
  'decision.date': 'decision',
  'contact.email': 'email',
  'contact.telephone': 'telephone',
  'contact.name': 'person',
  homepage: 'url',
};

/** The meanings of a heading in a table of this kind, by its key. */
export function knownHeadings(kind: TableKind): ReadonlyMap<string, readonly KnownHeading[]> {
  return indexes()[kind];
}

const indexes = once(() => {
  const [partners, projects, networks] = TABLE_KINDS.map(indexOf);
  return {partners, projects, networks} as Record<TableKind, Map<string, KnownHeading[]>>;
});

function indexOf(kind: TableKind): Map<string, KnownHeading[]> {
  const index = new Map<string, KnownHeading[]>();
  const add = (heading: string, meaning: Meaning | Ignored, lang?: string) => {
    const key = headingKey(heading);
    if (key === '') return;
    const list = index.get(key) ?? [];
    const langs = [
      ...(list.find((known) => known.meaning === meaning)?.langs ?? []),
      ...(lang === undefined ? [] : [lang]),
    ];
    const known = {meaning, langs};
    const isNew = !list.some((one) => one.meaning === meaning);
    index.set(key, isNew ? [...list, known] : list.map((one) => (one.meaning === meaning ? known : one)));
  };
  const addWords = (meaning: Meaning | Ignored, words: Readonly<Record<string, string>>) => {
    for (const [lang, list] of Object.entries(words)) for (const word of list.split(', ')) add(word, meaning, lang);
  };
  addWords('name', NAME_HEADINGS[kind]);
  const entries = Object.entries(HEADINGS) as [Exclude<Meaning, 'name'> | Ignored, Readonly<Record<string, string>>][];
  // Names of fields first: they can mean nothing else.
  for (const [meaning] of entries) if (isMeaningOf(kind, meaning)) add(meaning, meaning);
  for (const [field, meaning] of Object.entries(FIELD_NAMES)) if (isMeaningOf(kind, meaning)) add(field, meaning);
  for (const [meaning, words] of entries) {
    if (isMeaningOf(kind, meaning) || !TABLE_KINDS.some((other) => isMeaningOf(other, meaning)))
      addWords(meaning, words);
  }
  return index;
}
