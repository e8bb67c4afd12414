/* How the fields of a form are ordered: what belongs together, and what is asked of everybody. */
import type {FormField} from './form-field.js';

export const SECTIONS = ['place', 'tie', 'texts', 'pictures', 'contacts', 'records'] as const;
export type SectionName = (typeof SECTIONS)[number];

const FIELDS: Readonly<Record<Exclude<SectionName, 'records'>, readonly string[]>> = {
  place:
    'city name officialName shortName nativeName alternateName title country region placeType placeTypeLabel countryName geo central'.split(
      ' ',
    ),
  tie: 'kind kindLabel role roleLabel roleHolder elected status statusSince statusNote since signed start end until decision holder group milestones ties'.split(
    ' ',
  ),
  texts: 'summary text partners themes sdgs participants funding url links'.split(' '),
  pictures: ['images', 'logo'],
  contacts: ['contact', 'organizations'],
};

/** Shown even where they are empty. */
const USUAL: readonly string[] =
  'city name nativeName country region geo kind role status since until start end summary text url partners themes updated languages partial'.split(
    ' ',
  );

export interface Section {
  readonly name: SectionName;
  readonly fields: readonly FormField[];
}

/** The fields of a form in sections; those that none is made for are in the last one. */
export function sectionsOf(fields: readonly FormField[]): readonly Section[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const placed = Object.values(FIELDS).flat();
  return SECTIONS.map((name) => ({
    name,
    fields:
      name === 'records'
        ? fields.filter((field) => !placed.includes(field.name))
        : FIELDS[name].flatMap((field) => byName.get(field) ?? []),
  })).filter(({fields: inside}) => inside.length > 0);
}

export function isUsual({name, isRequired}: FormField): boolean {
  return isRequired || USUAL.includes(name);
}
