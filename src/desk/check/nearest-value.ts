/* The right value that a wrong one is nearest to, by the field it is in: what the importer would read of it. */
import {suggest, editDistance} from '../../data/suggest.js';
import {PARTNER_STATUSES, PLACE_TYPES, PROJECT_STATUSES} from '../../data/kinds.js';
import {makeId} from '../../data/make-id.js';
import {readCoordinates, readDegrees} from '../values/read-coordinates.js';
import {readCountry} from '../values/read-country.js';
import {readDates} from '../values/read-dates.js';
import {readLink} from '../values/read-link.js';
import {
  readNetworkKind,
  readNetworkRole,
  readPartnerKind,
  readPlaceType,
  readProjectStatus,
  readStatus,
} from '../values/read-words.js';

interface Context {
  readonly path: string;
  readonly today: string;
  /** Ids that may be referred to. */
  readonly ids: Readonly<Record<'themes' | 'partners', readonly string[]>>;
}

type Nearest = (text: string, context: Context) => unknown;

const date: Nearest = (text, {today}) => {
  const {value, faults = []} = readDates(text, {today});
  const [only, ...others] = value?.dates ?? [];
  return others.length === 0 && faults.every(({code}) => code === 'serialDate') ? only?.date : undefined;
};
const link: Nearest = (text) =>
  readLink(text).value ?? (/^http:\/\/\S+$/i.test(text) ? text.replace(/^http:/i, 'https:') : undefined);
const isProject = (path: string) => path.startsWith('projects');
const isNetwork = (path: string) => path.startsWith('networks');
const id =
  (list: 'themes' | 'partners'): Nearest =>
  (text, {ids}) =>
    near(makeId(text), ids[list]);
const own = (term: ReturnType<typeof readPartnerKind>) => (term?.label === undefined ? term?.id : undefined);

const NEAREST: Readonly<Record<string, Nearest>> = {
  since: date,
  signed: date,
  until: date,
  statusSince: date,
  elected: date,
  start: date,
  end: date,
  date,
  updated: date,
  url: link,
  src: link,
  licenseUrl: link,
  sourceUrl: link,
  feed: link,
  country: (text) => readCountry(text).value?.code,
  kind: (text, {path}) => own(isNetwork(path) ? readNetworkKind(text) : readPartnerKind(text)),
  role: (text, {path}) => (isNetwork(path) ? own(readNetworkRole(text)) : undefined),
  status: (text, {path}) =>
    isProject(path)
      ? (readProjectStatus(text) ?? near(text, PROJECT_STATUSES))
      : (readStatus(text) ?? near(text, PARTNER_STATUSES)),
  placeType: (text) => readPlaceType(text) ?? near(text, PLACE_TYPES),
  id: (text) => makeId(text) || undefined,
  geo: (text) => readCoordinates(text).value,
  lat: (text) => readDegrees(text, 'lat').value,
  lon: (text) => readDegrees(text, 'lon').value,
  email: (text) => text.replace(/^mailto:/i, ''),
  themes: id('themes'),
  partners: id('partners'),
};

/** Of the words that may be there, one that differs by a slip of the pen. */
function near(text: string, words: readonly string[]): string | undefined {
  const [best] = suggest(text.toLowerCase(), words, 1);
  return best !== undefined && editDistance(best, text.toLowerCase()) <= Math.max(1, Math.floor(best.length / 3))
    ? best
    : undefined;
}

export function nearestValue(value: unknown, context: Context): unknown {
  const field = /(\w+)(?:\[\d+\])*$/.exec(context.path)?.[1] ?? '';
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const read = Object.hasOwn(NEAREST, field) ? NEAREST[field] : undefined;
  const found = read?.(String(value), context);
  return found === value ? undefined : found;
}
