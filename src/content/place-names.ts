import type {Partner} from '../data/schema.js';
import type {InCountry, Localizer, NamedPlace} from '../i18n/localizer.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

/** The names of a place, as a reader sees them together. */
export interface PlaceNames {
  /** The reader's name for the place. */
  readonly name: Phrase;
  /** The names that the place gives itself, each in its language, without those that read like the reader's. */
  readonly own: readonly Phrase[];
  /** Whether the place calls itself by the reader's name too. */
  readonly isOwn: boolean;
}

/** The names of a place. */
export function placeNames(place: NamedPlace, localizer: Localizer): PlaceNames {
  const {nativeName = {}} = place;
  const name = localizer.placeName(place);
  const own = new Map(Object.entries(nativeName).map(([lang, text]) => [text, {text, lang}]));
  const isOwn = own.delete(name.text);
  return {name, own: [...own.values()], isOwn};
}

/** A name that the place gives itself, in the reader's language if there is one; else the reader's name. */
export function ownName(place: NamedPlace, localizer: Localizer): Phrase {
  const {name, own, isOwn} = placeNames(place, localizer);
  return isOwn ? name : (own[0] ?? name);
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
