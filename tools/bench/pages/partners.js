/* What floors and peers show of a partner: the words that <partner-list> has for it. */
import {loadOnce} from './load.js';
import {compare, countryOf, dateOf, ownNamesOf, pick} from './words.js';

/** @typedef {import('../../../src/data/schema.js').Partner} Partner */
/** @typedef {import('../varied-feed.mjs').BenchFeed} BenchFeed */
/** @typedef {import('./words.js').Phrase} Phrase */
/** @typedef {import('./words.js').Linked} Linked */
/** A picture and the line below it. @typedef {{src: string, width: number, height: number, alt: string, credit: Linked}} Picture */

/**
 * What is known beyond the card.
 *
 * @typedef {object} Details
 * @property {string} summary
 * @property {Phrase} [text]
 * @property {Picture[]} pictures
 * @property {{label: string, items: Linked[]}[]} lists
 */

/**
 * @typedef {object} PartnerWords
 * @property {string} id
 * @property {Linked} name
 * @property {Phrase[]} own
 * @property {Phrase} [country]
 * @property {string} [placeType]
 * @property {Phrase} [summary]
 * @property {Linked[]} projects
 * @property {Details} [details]
 * @property {Phrase} kind
 * @property {Linked[]} facts
 * @property {Phrase[]} themes
 * @property {string} key what it is found by
 * @property {string} date what it is sorted by, last without one
 */

/** @type {Readonly<Record<string, string>>} */
const KINDS = {
  twinning: 'City twinning',
  friendship: 'Friendly ties',
  project: 'Project partnership',
  solidarity: 'Solidarity partnership',
  cooperation: 'Cooperation',
  contact: 'Contact',
  climate: 'Climate partnership',
};
const STATUS = {active: 'Active', dormant: 'Dormant', suspended: 'Suspended', ended: 'Ended'};
/** @type {Readonly<Record<string, string>>} */
const PLACE_TYPES = {district: 'District', municipality: 'Municipality', county: 'County', region: 'Region'};
/** @type {Readonly<Record<string, string>>} */
const RESULTS = {unanimous: 'unanimous', majority: 'by majority'};
const NO_DATE = '9999';

/** The partners of a feed in words, by name. @param {string} url @returns {Promise<PartnerWords[]>} */
export function loadPartners(url) {
  return loadOnce(url, partnersInWords);
}

/** @param {BenchFeed} feed @returns {PartnerWords[]} */
export function partnersInWords({partners, themes = [], projects = []}) {
  const themeNames = new Map(themes.map(({id, name}) => [id, pick(name)]));
  /** @type {Map<string, Linked[]>} */
  const joint = new Map();
  for (const {name, url, partners: ids = []} of projects) {
    for (const id of ids) joint.set(id, [...(joint.get(id) ?? []), {...pick(name), url}]);
  }
  return partners
    .map((partner) => inWords(partner, themeNames, joint.get(partner.id) ?? []))
    .sort((a, b) => compare(a.name.text, b.name.text));
}

/**
 * @param {Partner} partner
 * @param {ReadonlyMap<string, Phrase>} themeNames
 * @param {Linked[]} projects
 * @returns {PartnerWords}
 */
function inWords(partner, themeNames, projects) {
  const {id, kind, kindLabel, placeType, since, summary, themes = [], url} = partner;
  const name = pick(partner.name);
  const country = countryOf(partner);
  const details = detailsOf(partner, name.text);
  return {
    id: `partner-${id}`,
    name: {...name, url},
    own: ownNamesOf(partner),
    ...(country && {country}),
    ...(placeType && placeType !== 'city' && {placeType: PLACE_TYPES[placeType] ?? placeType}),
    ...(summary && {summary: pick(summary)}),
    projects,
    ...(details && {details}),
    kind: kindLabel ? pick(kindLabel) : {text: (kind && KINDS[kind]) ?? kind ?? ''},
    facts: factsOf(partner),
    themes: themes.flatMap((theme) => themeNames.get(theme) ?? []),
    key: `${name.text} ${country?.text ?? ''}`.toLowerCase(),
    date: since ?? NO_DATE,
  };
}

/** @param {Partner} partner @returns {Linked[]} */
function factsOf({since, signed, until, decision, status, holder}) {
  return [
    ...(since ? [{text: `since ${dateOf(since)}`}] : []),
    ...(signed ? [{text: `signed ${dateOf(signed)}`}] : []),
    ...(decision ? decisionOf(decision) : []),
    ...(until ? [{text: `until ${dateOf(until)}`}] : []),
    ...(status ? [{text: STATUS[status]}] : []),
    ...(holder ? [{text: `held by ${pick(holder).text}`}] : []),
  ];
}

/** @param {NonNullable<Partner['decision']>} decision @returns {Linked[]} */
function decisionOf({date, result, body, url}) {
  const how = result ? `, ${RESULTS[result] ?? result}` : '';
  return [{text: `Council decision: ${dateOf(date)}${how}`, url}, ...(body ? [pick(body)] : [])];
}

/** @param {Partner} partner @param {string} name @returns {Details | undefined} */
function detailsOf({text, images = [], organizations = [], links = [], contact}, name) {
  if (!text && !contact && images.length + organizations.length + links.length === 0) return undefined;
  const lists = [
    {label: 'Partnership organisations', items: organizations.map((body) => ({...pick(body.name), url: body.url}))},
    {label: 'Further pages', items: links.map((link) => ({...pick(link.title), url: link.url}))},
    {label: 'Contact', items: contact ? contactLines(contact) : []},
  ];
  return {
    summary: `More about ${name}`,
    ...(text && {text: pick(text)}),
    pictures: images.map(pictureOf),
    lists: lists.filter(({items}) => items.length > 0),
  };
}

/** @param {NonNullable<Partner['contact']>} contact @returns {Linked[]} */
function contactLines({name, organization, role, address, email, telephone}) {
  return [
    ...[name, organization, role, address].flatMap((text) => (text ? pick(text) : [])),
    ...(email ? [{text: email, url: `mailto:${email}`}] : []),
    ...(telephone ? [{text: telephone, url: `tel:${telephone.replace(/[^\d+]/g, '')}`}] : []),
  ];
}

/** @param {NonNullable<Partner['images']>[number]} image @returns {Picture} */
export function pictureOf({src, width, height, alt, credit, license, licenseUrl}) {
  return {src, width, height, alt: pick(alt).text, credit: {text: `Image: ${credit}, ${license}`, url: licenseUrl}};
}

/** Orders partners by the start of the tie. @param {PartnerWords} a @param {PartnerWords} b */
export function bySince(a, b) {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : compare(a.name.text, b.name.text);
}
