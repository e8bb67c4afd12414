import type {City, Partner} from '../data/schema.js';
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

export function placeType({placeType, placeTypeLabel}: Partner, localizer: Localizer): Phrase | undefined {
  // A city needs no word, unless it has one of its own.
  if (!placeTypeLabel && (placeType === undefined || placeType === 'city')) return undefined;
  return localizer.term(placeTypeLabel, localizer.messages.placeTypes, placeType);
}

/** Nothing if the name ends with it, as in "Portland, Oregon". */
export function placeRegion(place: NamedPlace & Pick<City, 'region'>, localizer: Localizer): Phrase | undefined {
  const region = place.region && localizer.pick(place.region);
  return region && !localizer.placeName(place).text.endsWith(region.text) ? region : undefined;
}

/** "Springfield, Illinois (United States)"; region and country only if they are stated. */
export function placeInCountry(place: NamedPlace & InCountry & Pick<City, 'region'>, localizer: Localizer): PhraseList {
  const {messages} = localizer;
  const name = localizer.placeName(place);
  const region = placeRegion(place, localizer);
  const country = localizer.countryName(place);
  const inRegion = region ? localizer.format(messages.inRegion, {name, region}) : [name];
  return country ? localizer.format(messages.place, {name: inRegion, country}) : inRegion;
}
