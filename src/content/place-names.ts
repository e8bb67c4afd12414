import type {Partner} from '../data/schema.js';
import type {InCountry, Localizer, NamedPlace} from '../i18n/localizer.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/**
 * The names a place gives itself, each with its language, without those that read like the name already shown.
 * Empty when there is none, or both are the same.
 */
export function ownNames(place: NamedPlace, localizer: Localizer): Phrase[] {
  const {nativeName = {}} = place;
  const shown = localizer.placeName(place).text;
  const names = new Map(Object.entries(nativeName).map(([lang, text]) => [text, {text, lang}]));
  names.delete(shown);
  return [...names.values()];
}

/** Whether the name a place is shown by is one that it gives itself. */
export function isOwnName(place: NamedPlace, localizer: Localizer): boolean {
  return Object.values(place.nativeName ?? {}).includes(localizer.placeName(place).text);
}

/** A name the place gives itself: in the reader's language if there is one. Else the name it is shown by. */
export function emblem(place: NamedPlace, localizer: Localizer): Phrase {
  const shown = localizer.placeName(place);
  return isOwnName(place, localizer) ? shown : (ownNames(place, localizer)[0] ?? shown);
}

/** What the place is, if not a city. */
export function placeType({placeType}: Pick<Partner, 'placeType'>, {messages}: Localizer): string | undefined {
  return placeType === undefined || placeType === 'city' ? undefined : messages.placeTypes[placeType];
}

/** A place in its country, "Bukhara (Uzbekistan)"; the name alone if no country is stated. */
export function placeInCountry(place: NamedPlace & InCountry, localizer: Localizer): PhraseList {
  const name = localizer.placeName(place);
  const country = localizer.countryName(place);
  return country ? localizer.format(localizer.messages.place, {name, country}) : [name];
}
