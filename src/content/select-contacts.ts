import type {Contact, Feed, Partner} from '../data/schema.js';
import {tiesOf} from '../data/ties.js';
import type {contactCardDescriptor} from '../options/contact-card.options.js';
import type {ParsedOptions} from '../options/option.js';
import {filterBy} from './filter.js';

export type ContactCardOptions = ParsedOptions<typeof contactCardDescriptor>;

export interface SelectedContact {
  readonly id: string;
  readonly contact: Contact;
  /** Those that it is the contact for; none if it is for all. */
  readonly partners: readonly Partner[];
}

/** The contacts of the chosen partners, each once. Without them, the office that coordinates all partnerships. */
export function selectContacts(
  {city, contact, partners}: Feed,
  {partner, kind}: ContactCardOptions,
): SelectedContact[] {
  const chosen =
    partner.length + kind.length === 0
      ? []
      : filterBy(partners, [partner, ({id}) => id], [kind, (one) => tiesOf(one).flatMap((tie) => tie.kind ?? [])]);
  const found = new Map<string, SelectedContact>();
  for (const one of chosen) {
    if (!one.contact || !saysSomething(one.contact)) continue;
    const key = JSON.stringify(one.contact);
    const {id, partners: others} = found.get(key) ?? {id: one.id, partners: []};
    found.set(key, {id, contact: one.contact, partners: [...others, one]});
  }
  if (found.size > 0) return [...found.values()];
  return contact && saysSomething(contact) ? [{id: city.id, contact, partners: []}] : [];
}

function saysSomething(contact: Contact): boolean {
  return Object.keys(contact).length > 0;
}
