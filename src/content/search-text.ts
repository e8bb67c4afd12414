import type {Feed, LocalizedText, Partner, Tie} from '../data/schema.js';
import {projectsOf, themesOf} from '../data/references.js';
import {tiesOf} from '../data/ties.js';
import type {Localizer} from '../i18n/localizer.js';
import {searchLines} from './full-text.js';
import {placeType} from './place-names.js';
import {tieLabel} from './tie-facts.js';

/** Everything a partner can be found by, as lines to search in. */
export function searchText(feed: Feed, partner: Partner, localizer: Localizer): string {
  const {name, alternateName = [], nativeName = {}, region} = partner;
  return searchLines([
    ...everyLanguage(name),
    ...alternateName,
    ...Object.values(nativeName),
    ...(region ? everyLanguage(region) : []),
    localizer.countryName(partner)?.text ?? '',
    ...localizer.otherCountryNames(partner),
    placeType(partner, localizer)?.text ?? '',
    ...tiesOf(partner).flatMap((tie) => [
      tieLabel(tie, localizer)?.text ?? '',
      builtInKind(tie, localizer),
      tie.holder ? localizer.pick(tie.holder).text : '',
    ]),
    ...[...themesOf(feed, partner), ...projectsOf(feed, partner)].map((one) => localizer.pick(one.name).text),
  ]);
}

/** Added to the city's own label, because filters show the built-in term if the labels of a kind differ. */
function builtInKind({kind = '', kindLabel}: Tie, {messages}: Localizer): string {
  const words: Readonly<Record<string, string>> = messages.partnerKinds;
  return kindLabel && Object.hasOwn(words, kind) ? (words[kind] ?? '') : '';
}

function everyLanguage(text: LocalizedText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
