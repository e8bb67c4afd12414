/*
 * Feeds of any length, the same on every run. All places are fictional. Half of the names begin with Z, one in twenty
 * with Zo, and nothing else that can be searched has a z in it: so every contender must find the same partners for "z"
 * and "zo", wherever in a name it looks.
 */

/** @typedef {import('./varied-feed.mjs').BenchFeed} BenchFeed */

export const COUNTRIES =
  'AL AR AT AU BE BG CA CL CN CO CR CY DE DK EC EE EG ES FI FR GE GH GR HR HU IE IL IN IS IT JO JP KE KR LT LU LV MA MD ME MK MN MT MX NO NP PE PH PL PT RO RS SE SI SK SN TH TN TR UA UG UY VN'.split(
    ' ',
  );
export const KINDS = ['twinning', 'friendship', 'project', 'solidarity', 'cooperation', 'contact', 'climate'];
export const SUMMARIES = [
  'Schools of both cities visit each other every year, and their choirs sing together.',
  'Experts of both water works advise each other on clean rivers and safe drinking water.',
  'Since the first meeting of the mayors, clubs and associations have kept the ties alive.',
  'Joint work on climate protection: trees in the streets, roofs that carry solar panels, buses that run on electricity.',
  'The fire brigades train together.',
  'An exchange of young artists, with an exhibition in each of the two town halls every other spring.',
  'Hospitals, libraries and museums share what they have learnt, and send staff for some weeks at a time.',
];
export const SUBJECTS = [
  'Clean rivers',
  'Green roofs',
  'Safe schools',
  'Open libraries',
  'Urban gardens',
  'Night buses',
];
/** Syllables, in Latin letters and in Cyrillic ones. */
const VOWELS = [
  ['a', 'а'],
  ['e', 'е'],
  ['i', 'і'],
  ['o', 'о'],
  ['u', 'у'],
  ['ai', 'ай'],
  ['ei', 'ей'],
  ['au', 'ау'],
  ['eu', 'еу'],
  ['ia', 'я'],
];
const ONSETS = pairs('B Б D Д K К L Л M М N Н R Р S С T Т V В');
const MIDDLES = pairs('r р l л n н m м t т d д v в k к');
const ENDINGS = [
  ['rava', 'рава'],
  ['lenne', 'ленне'],
  ['ningen', 'нінген'],
  ['rula', 'рула'],
  ['leston', 'лестон'],
  ['mere', 'мере'],
  ['haven', 'гавен'],
  ['burg', 'бург'],
  ['nica', 'ніка'],
  ['rovo', 'рово'],
  ['laten', 'латен'],
  ['stad', 'стад'],
  ['vik', 'вік'],
  ['dorf', 'дорф'],
  ['mouth', 'маут'],
];

/** What the contenders' search fields are asked for, in this order; the empty text is reached by deleting. */
export const QUERIES = ['z', 'zo', ''];

/**
 * A feed of so many partners, about 260 bytes each, in no order. All have the same fields but for the native name.
 *
 * @param {number} count
 * @returns {BenchFeed}
 */
export function feedOfPartners(count) {
  return {...envelope(), partners: partners(count, random(count))};
}

/**
 * The same with coordinates, on all continents.
 *
 * @param {number} count
 * @returns {BenchFeed}
 */
export function feedOfPlaces(count) {
  const next = random(count);
  const {city, ...feed} = feedOfPartners(count);
  const partners = feed.partners.map((partner) => ({
    ...partner,
    geo: {lat: Math.round(next() * 110) - 45, lon: Math.round(next() * 300) - 130},
  }));
  return {...feed, city: {...city, geo: {lat: 51, lon: 9}}, partners};
}

/**
 * A feed of twenty partners and so many projects, each with one of them.
 *
 * @param {number} count
 * @returns {BenchFeed}
 */
export function feedOfProjects(count) {
  const next = random(count);
  const cities = partners(20, next);
  const projects = Array.from({length: count}, (_, index) => ({
    id: `project-${String(index + 1)}`,
    name: `${oneOf(SUBJECTS, next)} ${String(index + 1)}`,
    partners: [oneOf(cities, next).id],
    start: String(2000 + Math.floor(next() * 25)),
    status: oneOf(/** @type {const} */ (['planned', 'implementation', 'closed']), next),
    summary: oneOf(SUMMARIES, next),
    url: `https://city.example/projects/${String(index + 1)}`,
  }));
  return {...envelope(), partners: cities, projects};
}

/**
 * A feed of so many networks.
 *
 * @param {number} count
 * @returns {BenchFeed}
 */
export function feedOfNetworks(count) {
  const next = random(count);
  const networks = Array.from({length: count}, (_, index) => ({
    id: `network-${String(index + 1)}`,
    kind: 'network',
    name: `Network of ${oneOf(SUBJECTS, next)} ${String(index + 1)}`,
    role: oneOf(['member', 'chair', 'founder'], next),
    since: String(1980 + Math.floor(next() * 45)),
    url: `https://city.example/networks/${String(index + 1)}`,
  }));
  return {...envelope(), partners: [], networks};
}

/**
 * @param {number} count
 * @param {() => number} next
 * @returns {BenchFeed['partners']}
 */
function partners(count, next) {
  /** @type {Set<string>} */
  const known = new Set();
  return Array.from({length: count}, (_, index) => {
    const [name, cyrillic] = newName(known, index % 2 === 0, next);
    const id = name.toLowerCase();
    return {
      id,
      name,
      ...(next() < 0.4 && {nativeName: {uk: cyrillic}}),
      country: oneOf(COUNTRIES, next),
      kind: oneOf(KINDS, next),
      since: date(next),
      summary: oneOf(SUMMARIES, next),
      url: `https://city.example/partners/${id}`,
    };
  });
}

/** What surrounds the records. @returns {Pick<BenchFeed, 'version' | 'languages' | 'updated' | 'city'>} */
export function envelope() {
  return {
    version: 1,
    languages: ['en'],
    updated: '2026-11-23',
    city: {id: 'middleton', name: 'Middleton', country: 'DE'},
  };
}

/**
 * A name that is not known yet, in Latin and in Cyrillic letters.
 *
 * @param {Set<string>} known
 * @param {boolean} isWithZ
 * @param {() => number} next
 * @returns {[latin: string, cyrillic: string]}
 */
export function newName(known, isWithZ, next) {
  for (;;) {
    const onset = isWithZ ? ['Z', 'З'] : oneOf(ONSETS, next);
    const syllables = [onset, oneOf(VOWELS, next), oneOf(MIDDLES, next), oneOf(VOWELS, next), oneOf(ENDINGS, next)];
    const latin = syllables.map(([syllable]) => syllable).join('');
    const cyrillic = syllables.map(([, syllable]) => syllable).join('');
    if (known.has(latin)) continue;
    known.add(latin);
    return [latin, cyrillic];
  }
}

/** A date as exact as it happens to be known. @param {() => number} next */
export function date(next) {
  /** @param {number} from @param {number} count */
  const digits = (from, count) => String(from + Math.floor(next() * count)).padStart(2, '0');
  const parts = [digits(1950, 75), digits(1, 12), digits(1, 28)];
  return parts.slice(0, next() < 0.5 ? 1 : next() < 0.5 ? 2 : 3).join('-');
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {() => number} next
 * @returns {Item}
 */
export function oneOf(items, next) {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('There is nothing to take one of.');
  return item;
}

/** Letters two by two. @param {string} text @returns {string[][]} */
function pairs(text) {
  return (text.match(/\S \S/g) ?? []).map((pair) => pair.split(' '));
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed: mulberry32. @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
