/* What a column can mean: the field of a record that its cells are read into. */

/** The lists of a feed that a table can be of. */
export const TABLE_KINDS = ['partners', 'projects', 'networks'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

const SHARED = ['id', 'name', 'summary', 'url', 'sameAs', 'themes', 'status'] as const;

/** By kind of table. */
export const MEANINGS = {
  partners: [
    ...SHARED,
    'alternateName',
    'nativeName',
    'placeType',
    'region',
    'country',
    'lat',
    'lon',
    'geo',
    'kind',
    'since',
    'signed',
    'until',
    'decision',
    'holder',
    'projects',
    'organizations',
    'text',
    'person',
    'email',
    'telephone',
  ],
  projects: [...SHARED, 'partners', 'sdgs', 'participants', 'start', 'end', 'funding', 'person', 'email', 'telephone'],
  networks: [
    'id',
    'name',
    'summary',
    'url',
    'sameAs',
    'officialName',
    'shortName',
    'kind',
    'role',
    'roleHolder',
    'since',
    'elected',
    'until',
  ],
} as const satisfies Readonly<Record<TableKind, readonly string[]>>;

export type Meaning = (typeof MEANINGS)[TableKind][number];

/** Known, and in no feed: it is listed in the report and not asked about. */
export const IGNORED = ['number', 'population', 'area', 'distance', 'remarks', 'updated'] as const;
export type Ignored = (typeof IGNORED)[number];

/** Whether the text can be in several languages. */
export const TRANSLATED: readonly Meaning[] = [
  'name',
  'summary',
  'text',
  'region',
  'country',
  'holder',
  'officialName',
  'shortName',
  'kind',
  'role',
  'roleHolder',
  'themes',
  'decision',
];

/** Of persons, so only read if asked for. */
export const PERSONAL: readonly string[] = ['person', 'email', 'telephone'];

export function isMeaningOf(kind: TableKind, meaning: string): meaning is Meaning {
  return (MEANINGS[kind] as readonly string[]).includes(meaning);
}
