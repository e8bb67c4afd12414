import type {Partner} from '../data/schema.js';
import type {InCountry, Localizer, NamedPlace} from '../i18n/localizer.js';
import type {Phrase, PhraseList} from '../i18n/phrase.js';

export interface PlaceNames {
  readonly name: Phrase;
  /** The names in the place's own languages, except those equal to the reader's name. */
  readonly own: readonly Phrase[];
  /** Whether the reader's name is one of the place's own names. */
  readonly isOwn: boolean;
}

export function placeNames(place: NamedPlace, localizer: Localizer): PlaceNames {
  const {nativeName = {}} = place;
  const name = localizer.placeName(place);
  const own = new Map(Object.entries(nativeName).map(([lang, text]) => [text, {text, lang}]));
  const isOwn = own.delete(name.text);
  return {name, own: [...own.values()], isOwn};
}

/** The place's own name, in the reader's language if possible; the reader's name if it has none. */
export function ownName(place: NamedPlace, localizer: Localizer): Phrase {
  const {name, own, isOwn} = placeNames(place, localizer);
  return isOwn ? name : (own[0] ?? name);
}

export function placeType({placeType}: Pick<Partner, 'placeType'>, {messages}: Localizer): string | undefined {
  return placeType === undefined || placeType === 'city' ? undefined : messages.placeTypes[placeType];
}

/** "Bukhara (Uzbekistan)"; the name alone if no country is stated. */
export function placeInCountry(place: NamedPlace & InCountry, localizer: Localizer): PhraseList {
  const name = localizer.placeName(place);
  const country = localizer.countryName(place);
  return country ? localizer.format(localizer.messages.place, {name, country}) : [name];
}
