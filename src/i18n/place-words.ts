import type {LocalizedText} from '../data/schema.js';
import type {Localizer, Place} from './localizer.js';
import type {Phrase, Sentence} from './phrase.js';

/** A place with its names. */
export interface NamedPlace extends Place {
  /** The name as the feed's city writes it. */
  readonly name: LocalizedText;
  /** The name in its own language or languages. */
  readonly nativeName?: Readonly<Record<string, string>> | undefined;
}

/**
 * The names a place gives itself, each with its language, without those that read like the name already shown.
 * Empty when there is none, or both are the same.
 */
export function ownNames({name, nativeName = {}}: NamedPlace, localizer: Localizer): Phrase[] {
  const shown = localizer.text(name).text;
  const names = new Map(Object.entries(nativeName).map(([lang, text]) => [text, {text, lang}]));
  names.delete(shown);
  return [...names.values()];
}

/** The name a place gives itself, else the name it is shown by. */
export function emblem(place: NamedPlace, localizer: Localizer): Phrase {
  return ownNames(place, localizer)[0] ?? localizer.text(place.name);
}

/** A place in its country, "Bukhara (Uzbekistan)"; the name alone if no country is stated. */
export function placeInCountry(place: NamedPlace, localizer: Localizer): Sentence {
  const name = localizer.text(place.name);
  const country = localizer.country(place);
  return country ? localizer.say(localizer.messages.place, {name, country}) : [name];
}
