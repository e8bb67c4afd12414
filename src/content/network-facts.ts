import type {Network} from '../data/schema.js';
import type {Localizer} from '../i18n/localizer.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/** The full official name, if it differs from the name in use. */
export function officialName({name, officialName}: Network, localizer: Localizer): Phrase | undefined {
  const official = officialName ? localizer.pick(officialName) : undefined;
  return official?.text === localizer.pick(name).text ? undefined : official;
}

export function networkKind({kind, kindLabel}: Network, localizer: Localizer): Phrase | undefined {
  return localizer.term(kindLabel, localizer.messages.networkKinds, kind);
}

/** "Vice-Chairperson, elected 2009". */
export function networkRole({role, roleLabel, elected}: Network, localizer: Localizer): PhraseList {
  const word = localizer.term(roleLabel, localizer.messages.networkRoles, role);
  if (!word) return [];
  return elected
    ? localizer.format(localizer.messages.elected, {role: word, date: localizer.formatDate(elected)})
    : [word];
}

export function networkFacts(network: Network, localizer: Localizer): PhraseList[] {
  const {roleHolder, since, until} = network;
  const {messages} = localizer;
  const role = networkRole(network, localizer);
  return [
    ...(role.length > 0 ? [role] : []),
    ...(roleHolder ? [[localizer.pick(roleHolder)]] : []),
    ...(since ? [localizer.formatDated(messages.since, since)] : []),
    ...(until ? [localizer.formatDated(messages.until, until)] : []),
  ];
}

/** Shown below the badges, which have no space for it. */
export function logoCredit({name, logo}: Network, localizer: Localizer): PhraseList {
  if (!logo) return [];
  const {credit, license} = logo;
  return localizer.format(localizer.messages.logoCredit, {
    name: localizer.pick(name),
    credit: localizer.properName(credit),
    license: localizer.properName(license),
  });
}
