/* What people call the words that a feed has codes for, as the elements say them. */
import type {DeskLanguage} from '../../desk/words/describe.js';
import de from '../../i18n/locales/de.js';
import type {Messages} from '../../i18n/messages.js';
import en from '../../i18n/locales/en.js';

const MESSAGES = {en, de};

/** What the elements say in a language of the desk. */
export function messagesIn(language: DeskLanguage): Messages {
  return MESSAGES[language];
}

/** @param doc where the field is described: `partner.kind` */
export function termName(doc: string, value: string, language: DeskLanguage): string {
  const messages = messagesIn(language);
  const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'partner.kind': messages.partnerKinds,
    'partner.ties.kind': messages.partnerKinds,
    'partner.status': messages.partnerStatus,
    'partner.ties.status': messages.partnerStatus,
    'partner.placeType': messages.placeTypes,
    'city.type': messages.placeTypes,
    'project.status': messages.projectStatus,
    'network.kind': messages.networkKinds,
    'network.role': messages.networkRoles,
    'decision.result': messages.results,
  };
  const names = terms[doc];
  return (names && Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
}
