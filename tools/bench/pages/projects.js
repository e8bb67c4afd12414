/* What floors show of a project: the words that <project-card> has for it, found by the same means. */
import {labelledHtml, linkHtml, listHtml, paragraphHtml, phraseHtml, pictureHtml} from './html.js';
import {loadOnce} from './load.js';
import {pictureOf} from './partners.js';
import {countryOf, dateOf, emblemOf, listOf, periodOf, pick} from './words.js';

/** @typedef {import('../../../src/data/schema.js').Project} Project */
/** @typedef {import('../../../src/data/schema.js').Partner} Partner */
/** @typedef {import('../varied-feed.mjs').BenchFeed} BenchFeed */
/** @typedef {import('./words.js').Phrase} Phrase */
/** @typedef {import('./words.js').Linked} Linked */

/**
 * @typedef {object} ProjectWords
 * @property {string} id
 * @property {Linked} name
 * @property {string} places
 * @property {Linked[]} facts
 * @property {Phrase} [summary]
 * @property {{label: string, items: Linked[], name?: string}[]} lists
 * @property {Phrase[]} themes
 * @property {Phrase[]} cities
 * @property {import('./partners.js').Picture} [picture]
 */

const STATUS = {
  planned: 'Planned',
  implementation: 'Under way',
  closed: 'Completed',
  cancelled: 'Cancelled',
  suspended: 'Suspended',
};
/** @type {Readonly<Record<string, string>>} */
const ROLES = {
  funding: 'funding',
  accountable: 'accountable',
  extending: 'coordinating',
  implementing: 'implementing',
};
const GOALS = [
  'No poverty',
  'Zero hunger',
  'Good health and well-being',
  'Quality education',
  'Gender equality',
  'Clean water and sanitation',
  'Affordable and clean energy',
  'Decent work and economic growth',
  'Industry, innovation and infrastructure',
  'Reduced inequalities',
  'Sustainable cities and communities',
  'Responsible consumption and production',
  'Climate action',
  'Life below water',
  'Life on land',
  'Peace, justice and strong institutions',
  'Partnerships for the goals',
];

/** The projects of a feed in words, by id. @param {string} url @returns {Promise<Map<string, ProjectWords>>} */
export function loadProjects(url) {
  return loadOnce(url, projectsInWords);
}

/** @param {BenchFeed} feed @returns {Map<string, ProjectWords>} */
export function projectsInWords({city, partners, themes = [], projects = []}) {
  const themeNames = new Map(themes.map(({id, name}) => [id, pick(name)]));
  const places = new Map(partners.map((partner) => [partner.id, partner]));
  return new Map(
    projects.map((project) => {
      const cities = (project.partners ?? []).flatMap((id) => places.get(id) ?? []);
      return [project.id, inWords(project, [city, ...cities], themeNames)];
    }),
  );
}

/**
 * @param {Project} project
 * @param {[host: BenchFeed['city'], ...partners: Partner[]]} cities
 * @param {ReadonlyMap<string, Phrase>} themeNames
 * @returns {ProjectWords}
 */
function inWords(project, cities, themeNames) {
  const {
    id,
    name,
    url,
    status,
    summary,
    themes = [],
    participants = [],
    funding = [],
    sdgs = [],
    images = [],
  } = project;
  const [, ...partners] = cities;
  const period = periodIn(project);
  const [image] = images;
  const lists = [
    {label: 'Participants', items: participants.map(participantOf)},
    {label: 'Funding', items: funding.map((fund) => ({...pick(fund.name), url: fund.url}))},
    {
      label: 'Sustainable Development Goals',
      name: 'pills',
      items: sdgs.map((goal) => ({text: `${String(goal)} ${GOALS[Math.floor(Number(goal)) - 1] ?? ''}`})),
    },
  ];
  return {
    id,
    name: {...pick(name), url},
    places: listOf(partners.map(placeOf)),
    facts: [...(period ? [{text: period}] : []), ...(status ? [{text: STATUS[status]}] : [])],
    ...(summary && {summary: pick(summary)}),
    lists: lists.filter(({items}) => items.length > 0),
    themes: themes.flatMap((theme) => themeNames.get(theme) ?? []),
    cities: cities.map(emblemOf),
    ...(image && {picture: pictureOf(image)}),
  };
}

/** @param {Partner} partner */
function placeOf(partner) {
  const name = pick(partner.name).text;
  const country = countryOf(partner);
  return country ? `${name} (${country.text})` : name;
}

/** @param {Project} project */
function periodIn({start, end}) {
  if (start && end) return periodOf(start, end);
  return start ? `from ${dateOf(start)}` : end ? `until ${dateOf(end)}` : undefined;
}

/** @param {NonNullable<Project['participants']>[number]} participant @returns {Linked} */
function participantOf(participant) {
  if (typeof participant === 'string' || !isRecord(participant)) return pick(participant);
  const {name, role, url} = participant;
  const {text} = pick(name);
  return {text: role ? `${text} (${ROLES[role] ?? role})` : text, url};
}

/**
 * @typedef {NonNullable<Project['participants']>[number]} Participant
 * @typedef {Extract<Participant, {name: unknown}>} ParticipantRecord
 */

/** @param {Exclude<Participant, string>} participant @returns {participant is ParticipantRecord} */
function isRecord(participant) {
  return 'name' in participant;
}

/** A project as a card, without its box. @param {ProjectWords} project */
export function projectHtml({name, places, facts, summary, lists, themes, cities, picture}) {
  const joined = cities.map((city) => `<span class="city"><span>${phraseHtml(city)}</span></span> `).join('');
  return (
    `<div class="body"><div><h2>${linkHtml(name)}</h2></div>${places ? `<p class="places">${phraseHtml({text: places})}</p>` : ''}` +
    `${listHtml('facts', facts)}${summary ? paragraphHtml('summary', summary) : ''}` +
    lists.map((list) => labelledHtml(list.label, list.items, list.name)).join('') +
    `${listHtml('pills', themes, 'Themes')}</div><p class="cities">${joined}</p>${picture ? pictureHtml(picture) : ''}`
  );
}

/** The look of a card with the fewest rules. */
export const PROJECT_LOOK = `
article{display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:auto auto 1fr;align-content:start;max-inline-size:40em;border:1px solid #8888;border-radius:.4em;overflow:clip;overflow-wrap:anywhere;hyphens:auto}
:where(article) :is(h2,p,ul,figure){margin:0;padding:0;font:inherit;list-style:none}
:where(article) a{color:inherit}
article .body{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;gap:.75em;padding:1.15em}
article h2{font-size:1.18em;font-weight:650;line-height:1.25;text-wrap:balance}
.places,.facts,.label{color:color-mix(in srgb,currentColor 84%,transparent)}
.places{margin-block-start:-.45em}
article .facts{margin-block-start:-.75em}
article .summary,.plain{font-size:.95em}
.label{font-size:.9em}
.pills{display:flex;flex-wrap:wrap;gap:.4em;font-size:.86em}
.pills>li{padding:.1em .7em;border:1px solid #8888;border-radius:1em}
.cities{order:-1;display:flex;flex-wrap:wrap;align-items:center;gap:.1em .7em;padding:.85em 1.15em;background:#8882;font-weight:300}
.city{font-size:1.15em}
.city+.city{display:inline-flex;align-items:center;gap:.6em}
.city+.city::before{content:'';inline-size:1.6em;border-block-start:1px solid}
article figure{order:-2}
img{display:block;inline-size:100%;block-size:auto;background:#8882}
figcaption{padding:.4em 1.15em;font-size:.82em}`;
