/* What floors and peers show of a partner: the words that <partner-list> has for it, found by the same means. */
import {loadOnce} from './load.js';

const KINDS = {
  twinning: 'City twinning',
  friendship: 'Friendly ties',
  project: 'Project partnership',
  solidarity: 'Solidarity partnership',
  cooperation: 'Cooperation',
  contact: 'Contact',
  climate: 'Climate partnership',
};
const regions = new Intl.DisplayNames(['en'], {type: 'region', style: 'short'});
const dates = new Map(
  [{}, {month: 'long'}, {month: 'long', day: 'numeric'}].map((parts, index) => [
    4 + 3 * index,
    new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', year: 'numeric', ...parts}),
  ]),
);
const {compare} = new Intl.Collator('en');

/** The partners of a feed in words, by name. */
export function loadPartners(url) {
  return loadOnce(url, ({partners}) => partners.map(inWords).sort((a, b) => compare(a.name, b.name)));
}

/** A partner in words, with what it is searched and sorted by. */
export function inWords({id, name, nativeName = {}, country, kind, since, summary, url}) {
  const words = {
    id: `partner-${id}`,
    name,
    url,
    own: Object.entries(nativeName).map(([lang, text]) => ({lang, text})),
    country: regions.of(country),
    kind: KINDS[kind],
    since: `since ${dates.get(since.length).format(new Date(since))}`,
    summary,
  };
  return {...words, key: `${name} ${words.country}`.toLowerCase(), date: since};
}

/** Orders partners by the start of the tie. */
export function bySince(a, b) {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : compare(a.name, b.name);
}
