import {fold} from './fold.js';
import type {Feed, LocalizedText, Partner} from '../data/schema.js';
import {projectsOf, themesOf} from '../data/references.js';
import type {Localizer} from '../i18n/localizer.js';
import {tieLabel} from './tie-facts.js';

/**
 * Everything a partner can be found by, folded: its names in every language, the country, what the tie is called, the
 * themes and the projects.
 */
export function searchText(feed: Feed, partner: Partner, localizer: Localizer): string {
  const {name, alternateName = [], nativeName = {}} = partner;
  const texts = [
    ...everyLanguage(name),
    ...alternateName,
    ...Object.values(nativeName),
    localizer.countryName(partner)?.text ?? '',
    tieLabel(partner, localizer).text,
    kindWord(partner, localizer),
    ...[...themesOf(feed, partner), ...projectsOf(feed, partner)].map((one) => localizer.pick(one.name).text),
  ];
  // Folded text has no line breaks, so that no word is found across two of these.
  return texts.flatMap((text) => fold(text) || []).join('\n');
}

/** The built-in word too: filters show it where the city's own words for one kind differ. */
function kindWord({kind, kindLabel}: Partner, {messages}: Localizer): string {
  const words: Readonly<Record<string, string>> = messages.partnerKinds;
  return kindLabel && Object.hasOwn(words, kind) ? (words[kind] ?? '') : '';
}

function everyLanguage(text: LocalizedText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
