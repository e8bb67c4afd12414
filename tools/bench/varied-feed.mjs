/*
 * Feeds that vary as real ones do: optional fields are present in one record and absent in the next, which gives
 * hundreds of shapes in 1,000 records. All content is fictional and the same on every run. As in feed.mjs, no text that
 * can be searched contains a z, except the names.
 */
import {COUNTRIES, date, envelope, KINDS, newName, oneOf, random, SUBJECTS, SUMMARIES} from './feed.mjs';

/** @typedef {import('../../src/data/schema.js').Partner} Partner */
/** @typedef {import('../../src/data/schema.js').Project} Project */
/** @typedef {import('../../src/data/schema.js').Theme} Theme */
/** @typedef {import('../../src/data/schema.js').Network} Network */
/** @typedef {import('../../src/data/schema.js').LocalizedText} LocalizedText */
/** @typedef {() => number} Next */

/**
 * A feed as the bench writes it down.
 *
 * @typedef {object} BenchFeed
 * @property {1} version
 * @property {string[]} languages
 * @property {string} updated
 * @property {{id: string, name: LocalizedText, nativeName?: Record<string, string>, country: string, geo?: {lat: number, lon: number}}} city
 * @property {Partner[]} partners
 * @property {Theme[]} [themes]
 * @property {Project[]} [projects]
 * @property {Network[]} [networks]
 */

const THEMES = [
  ['Youth', 'Jugend'],
  ['Culture', 'Kultur'],
  ['Sport', 'Sport'],
  ['Schools and education', 'Schule und Bildung'],
  ['Climate and environment', 'Klima und Umwelt'],
  ['Trade and work', 'Handel und Arbeit'],
  ['Health', 'Gesundheit'],
  ['Administration', 'Verwaltung'],
  ['Remembrance', 'Erinnerung'],
  ['Tourism', 'Tourismus'],
  ['Science', 'Forschung'],
  ['Human rights and peace', 'Menschenrechte und Frieden'],
];
/** Kinds of tie without a built-in word. */
const OWN_KINDS = {'ring-of-towns': 'Ring of towns', godparenthood: 'Godparenthood', 'school-tie': 'Tie of schools'};
/** The city's own words for kinds that have a built-in word. */
const KIND_LABELS = ['Partner city', 'Sister city', 'Friend of the city', 'Partner under an agreement'];
const GERMAN = [
  'Schulen beider Orte besuchen einander jedes Jahr.',
  'Fachleute beider Wasserwerke beraten einander.',
  'Chor und Orchester musizieren in beiden Rathäusern.',
];
const HOLDERS = ['the district of Northside', 'the County of Middleton', 'the district of Old Harbour'];
const BODIES = ['City Council', 'District Council', 'Committee for International Matters'];
const ORGANIZATIONS = ['Friends of the Partnership', 'Association for Encounters', 'Committee of the Twin Towns'];
const FUNDS = ['Fund for Town Partnerships', 'Programme for Municipal Climate Action', 'Foundation for Encounters'];
const PLACE_TYPES = /** @type {const} */ (['district', 'municipality', 'county', 'region', 'city']);
/** Alphabets by language: the letters for a–z. */
const SCRIPTS = {
  uk: 'а б ц д е ф г х і й к л м н о п к р с т у в в кс и з',
  el: 'α β κ δ ε φ γ χ ι τζ κ λ μ ν ο π κ ρ σ τ ου β β ξ υ ζ',
  ar: 'ا ب س د ي ف غ ه ي ج ك ل م ن و ب ق ر س ت و ف و كس ي ز',
  he: 'א ב ק ד א פ ג ה י ג ק ל מ נ ו פ ק ר ס ט ו ב ו קס י ז',
  ka: 'ა ბ ც დ ე ფ გ ჰ ი ჯ კ ლ მ ნ ო პ ქ რ ს ტ უ ვ ვ ქს ი ზ',
  hy: 'ա բ ց դ ե ֆ գ հ ի ջ կ լ մ ն ո պ ք ր ս տ ու վ վ քս ի զ',
};
const CHARACTERS = {
  'zh-Hans': '海山河城安平东西南北江湖林石金阳',
  ja: '川島野山崎浜松岡田原森井',
  ko: '가나다라마바사아자차하',
  th: 'กขคงจชดตทนบปมยรลวส',
};
const LATIN = ['fr', 'es', 'it', 'pl', 'sv', 'nl'];

/**
 * A feed of so many partners, no two alike: native names in other scripts, 0–5 themes, 0–3 projects, dates, decisions,
 * details and pictures on some.
 *
 * @param {number} count
 * @returns {BenchFeed}
 */
export function variedFeedOfPartners(count) {
  const next = random(count + 1);
  const partners = variedPartners(count, next);
  const projects = partners.flatMap(({id}) =>
    Array.from({length: weighted([55, 25, 13, 7], next)}, () => ({
      ids: [id, ...some(0.15, next, () => oneOf(partners, next).id)],
    })),
  );
  return {
    ...envelope(),
    languages: ['en', 'de'],
    themes: THEMES.map(themeOf),
    partners,
    projects: projects.map(({ids}, index) => variedProject(index + 1, [...new Set(ids)], next)),
  };
}

/**
 * A feed of twenty partners and so many projects that vary.
 *
 * @param {number} count
 * @returns {BenchFeed}
 */
export function variedFeedOfProjects(count) {
  const next = random(count + 2);
  const partners = variedPartners(20, next);
  const projects = Array.from({length: count}, (_, index) => {
    const ids = Array.from({length: weighted([5, 65, 20, 10], next)}, () => oneOf(partners, next).id);
    return variedProject(index + 1, [...new Set(ids)], next);
  });
  return {...envelope(), languages: ['en', 'de'], themes: THEMES.map(themeOf), partners, projects};
}

/** @param {number} count @param {Next} next @returns {Partner[]} */
function variedPartners(count, next) {
  /** @type {Set<string>} */
  const known = new Set();
  return Array.from({length: count}, (_, index) => variedPartner(newName(known, index % 2 === 0, next)[0], next));
}

/** @param {string} name @param {Next} next @returns {Partner} */
function variedPartner(name, next) {
  const id = name.toLowerCase();
  const kind = next() < 0.92 ? oneOf(KINDS, next) : oneOf(Object.keys(OWN_KINDS), next);
  const since = next() < 0.7 ? date(next) : undefined;
  const status = oneOf(/** @type {const} */ (['active', 'active', 'dormant', 'suspended', 'ended']), next);
  const hasStatus = next() < 0.25;
  return {
    id,
    name: next() < 0.25 ? {en: name, de: `${name}en`} : name,
    ...maybe(0.1, next, () => ({alternateName: [`${name} Nova`]})),
    ...maybe(0.5, next, () => ({nativeName: nativeName(name, next)})),
    ...maybe(0.12, next, () => ({placeType: oneOf(PLACE_TYPES, next)})),
    ...maybe(0.95, next, () => ({country: oneOf(COUNTRIES, next)})),
    ...maybe(0.05, next, () => ({countryName: text(['Old Kingdom', 'Altes Reich'], next)})),
    ...maybe(0.6, next, () => ({geo: {lat: Math.round(next() * 120 - 60), lon: Math.round(next() * 300 - 150)}})),
    kind,
    ...kindLabelOf(kind, next),
    ...(hasStatus && {status}),
    ...(since && {since}),
    ...maybe(since ? 0.08 : 0.3, next, () => ({signed: date(next)})),
    ...(hasStatus && status === 'ended' && next() < 0.7 && {until: '2024'}),
    ...maybe(0.1, next, () => ({decision: decisionOf(next)})),
    ...maybe(0.07, next, () => ({holder: oneOf(HOLDERS, next)})),
    ...maybe(0.7, next, () => ({
      themes: sample(
        THEMES.map(([theme = '']) => slug(theme)),
        1 + weighted([35, 30, 20, 10, 5], next),
        next,
      ),
    })),
    ...maybe(0.7, next, () => ({summary: summaryOf(next)})),
    // A record with one kind of detail tends to have others.
    ...(next() < 0.3 && detailsOf(next)),
    ...maybe(0.7, next, () => ({url: `https://city.example/partners/${id}`})),
    ...maybe(0.4, next, () => ({sameAs: [`https://www.wikidata.org/entity/Q${String(Math.floor(next() * 1e6))}`]})),
  };
}

/** @param {string} kind @param {Next} next */
function kindLabelOf(kind, next) {
  const own = new Map(Object.entries(OWN_KINDS)).get(kind);
  if (own) return {kindLabel: own};
  return maybe(0.25, next, () => ({kindLabel: text([oneOf(KIND_LABELS, next), 'Partnerort'], next)}));
}

/** @param {Next} next @returns {NonNullable<Partner['decision']>} */
function decisionOf(next) {
  return {
    date: date(next),
    ...maybe(0.6, next, () => ({body: text([oneOf(BODIES, next), 'Rat der Stadt'], next)})),
    ...maybe(0.5, next, () => ({result: oneOf(['unanimous', 'majority'], next)})),
    ...maybe(0.4, next, () => ({url: 'https://city.example/decisions/12'})),
  };
}

/** @param {Next} next @returns {Pick<Partner, 'text' | 'images' | 'organizations' | 'links' | 'contact'>} */
function detailsOf(next) {
  return {
    ...maybe(0.4, next, () => ({text: `${oneOf(SUMMARIES, next)} ${oneOf(SUMMARIES, next)}`})),
    ...maybe(0.3, next, () => ({images: pictures(1 + weighted([80, 20], next), next)})),
    ...maybe(0.25, next, () => ({
      organizations: Array.from({length: 1 + weighted([70, 30], next)}, () => ({
        name: oneOf(ORGANIZATIONS, next),
        ...maybe(0.6, next, () => ({url: 'https://association.example/'})),
      })),
    })),
    ...maybe(0.45, next, () => ({
      links: Array.from({length: 1 + weighted([60, 30, 10], next)}, (_, index) => ({
        title: text([`Report ${String(index + 1)}`, `Bericht ${String(index + 1)}`], next),
        url: `https://city.example/reports/${String(index + 1)}`,
        ...maybe(0.3, next, () => ({lang: oneOf(['de', 'fr'], next)})),
      })),
    })),
    ...maybe(0.35, next, () => ({
      contact: {
        name: 'Office for International Affairs',
        ...maybe(0.4, next, () => ({organization: text(['City of Middleton', 'Stadt Middleton'], next)})),
        ...maybe(0.7, next, () => ({email: 'partners@city.example'})),
        ...maybe(0.5, next, () => ({telephone: '+49 30 123456'})),
        ...maybe(0.2, next, () => ({address: 'Town Hall, 1 Market Square, Middleton'})),
      },
    })),
  };
}

/** @param {number} number @param {string[]} ids of its partners @param {Next} next @returns {Project} */
function variedProject(number, ids, next) {
  const subject = `${oneOf(SUBJECTS, next)} ${String(number)}`;
  const start = 1995 + Math.floor(next() * 25);
  return {
    id: `project-${String(number)}`,
    name: text([subject, `Vorhaben ${String(number)}`], next),
    ...(ids.length > 0 && {partners: ids}),
    ...maybe(0.5, next, () => ({
      themes: sample(
        THEMES.map(([theme = '']) => slug(theme)),
        1 + weighted([60, 30, 10], next),
        next,
      ),
    })),
    ...maybe(0.3, next, () => ({
      sdgs: sample(
        Array.from({length: 17}, (_, index) => index + 1),
        1 + weighted([50, 30, 20], next),
        next,
      ),
    })),
    ...maybe(0.3, next, () => ({participants: participants(next)})),
    ...maybe(0.6, next, () => ({start: String(start)})),
    ...maybe(0.3, next, () => ({end: String(start + 1 + Math.floor(next() * 5))})),
    ...maybe(0.5, next, () => ({
      status: oneOf(/** @type {const} */ (['planned', 'implementation', 'closed', 'cancelled', 'suspended']), next),
    })),
    ...maybe(0.75, next, () => ({summary: summaryOf(next)})),
    ...maybe(0.6, next, () => ({url: `https://city.example/projects/${String(number)}`})),
    ...maybe(0.2, next, () => ({images: pictures(1, next)})),
    ...maybe(0.15, next, () => ({
      funding: [{name: oneOf(FUNDS, next), ...maybe(0.5, next, () => ({url: 'https://fund.example/'}))}],
    })),
  };
}

/** @param {Next} next @returns {NonNullable<Project['participants']>} */
function participants(next) {
  return Array.from({length: 1 + weighted([50, 30, 20], next)}, (_, index) => {
    const name = `${oneOf(['School', 'Water works', 'University', 'Hospital'], next)} ${String(index + 1)}`;
    if (next() < 0.5) return text([name, `${name} (Middleton)`], next);
    return {
      name,
      ...maybe(0.6, next, () => ({role: oneOf(['funding', 'accountable', 'extending', 'implementing'], next)})),
      ...maybe(0.4, next, () => ({url: 'https://school.example/'})),
    };
  });
}

/** @param {number} count @param {Next} next @returns {NonNullable<Partner['images']>} */
function pictures(count, next) {
  return Array.from({length: count}, () => ({
    src: PICTURE,
    width: 640,
    height: 400,
    alt: next() < 0.2 ? '' : text(['The town hall', 'Das Rathaus'], next),
    credit: 'A. Painter',
    license: 'CC-BY-4.0',
    ...maybe(0.5, next, () => ({licenseUrl: 'https://creativecommons.org/licenses/by/4.0/'})),
  }));
}

/** The picture of all records. The site serves no image types; Chromium recognizes a PNG by its first bytes. */
export const PICTURE = '/pictures/town-hall.html';

/** @param {Next} next @returns {LocalizedText} */
function summaryOf(next) {
  return next() < 0.08 ? {de: oneOf(GERMAN, next)} : text([oneOf(SUMMARIES, next), oneOf(GERMAN, next)], next);
}

/** A text in English, and in German too in one of three. @param {[en: string, de: string]} words @param {Next} next @returns {LocalizedText} */
function text([en, de], next) {
  return next() < 0.35 ? {en, de} : en;
}

/** @param {readonly string[]} names @returns {Theme} */
function themeOf([en = '', de = '']) {
  return {id: slug(en), name: {en, de}};
}

/** @param {string} words */
function slug(words) {
  return words.toLowerCase().replaceAll(' ', '-');
}

/** One name, or two, in the languages of the place. @param {string} name @param {Next} next @returns {Record<string, string>} */
function nativeName(name, next) {
  const lang = next();
  if (lang < 0.45)
    return Object.fromEntries(
      sample(Object.entries(SCRIPTS), next() < 0.1 ? 2 : 1, next).map(([tag, letters]) => [
        tag,
        transliterated(name, letters.split(' ')),
      ]),
    );
  if (lang < 0.7) {
    const [tag, characters] = oneOf(Object.entries(CHARACTERS), next);
    return {[tag]: Array.from({length: 2 + Math.floor(next() * 2)}, () => oneOf([...characters], next)).join('')};
  }
  // Many places have the same name abroad as at home.
  return {[oneOf(LATIN, next)]: lang < 0.9 ? name : `${name}é`};
}

/** @param {string} name @param {readonly string[]} letters for a–z */
function transliterated(name, letters) {
  return name.toLowerCase().replace(/[a-z]/g, (letter) => letters[letter.charCodeAt(0) - 97] ?? letter);
}

/** The fields with so much likelihood, else none. @template Fields @param {number} likelihood @param {Next} next @param {() => Fields} make @returns {Fields | {}} */
function maybe(likelihood, next, make) {
  return next() < likelihood ? make() : {};
}

/** @template Item @param {number} likelihood @param {Next} next @param {() => Item} make @returns {Item[]} */
function some(likelihood, next, make) {
  return next() < likelihood ? [make()] : [];
}

/** The place of one of the weights. @param {readonly number[]} weights @param {Next} next */
function weighted(weights, next) {
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => (left -= weight) < 0),
  );
}

/** So many of the items, each once. @template Item @param {readonly Item[]} items @param {number} count @param {Next} next @returns {Item[]} */
function sample(items, count, next) {
  const left = [...items];
  return Array.from({length: count}, () => left.splice(Math.floor(next() * left.length), 1)).flat();
}
