import type {Contact} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Phrase} from '../i18n/phrase.js';

export type ContactLine =
  /** Who it is, or where. */
  | {readonly phrase: Phrase}
  /** A number or address, always written left to right, with its link, which is not yet resolved. */
  | {readonly address: string; readonly url: string};

export function contactLines(contact: Contact, localizer: Localizer): ContactLine[] {
  const {name, organization, role, address, email, telephone, url} = contact;
  return [
    ...[name, organization, role, address].flatMap((text) => (text ? {phrase: localizer.pick(text)} : [])),
    ...(email ? [{address: email, url: `mailto:${email}`}] : []),
    ...(telephone ? [{address: telephone, url: `tel:${dialled(telephone)}`}] : []),
    ...(url ? [{address: url.replace(/^(?:https:\/\/|mailto:|tel:)/, ''), url}] : []),
  ];
}

/** Without what is only for reading: in "+49 (0)228 770", the zero is not dialled after the code of the country. */
function dialled(telephone: string): string {
  return telephone.replace(/^(\+[\d\s]{1,6})\(0\)/, '$1').replace(/[^\d+]/g, '');
}
