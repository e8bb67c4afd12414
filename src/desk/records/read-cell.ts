/* Reads one cell into the draft of a record, by what its column means. */
import * as v from 'valibot';
import {ContactSchema} from '../../data/schema.js';
import type {TableKind, Meaning} from '../columns/meaning.js';
import type {DateContext} from '../values/find-date.js';
import {readCoordinates, readDegrees} from '../values/read-coordinates.js';
import {readCountry} from '../values/read-country.js';
import {readDates, type StatedDate} from '../values/read-dates.js';
import {readIdentity, readLink} from '../values/read-link.js';
import {saysNothing, type Reading} from '../values/reading.js';
import {
  isPartnerKind,
  readNetworkKind,
  readNetworkRole,
  readPartnerKind,
  readPlaceType,
  readProjectStatus,
  readStatus,
} from '../values/read-words.js';
import {splitStatus} from '../values/split-place.js';
import type {Draft} from './draft.js';

export interface CellContext extends DateContext {
  readonly kind: TableKind;
  /** The language of the column, if it names one. */
  readonly language?: string | undefined;
}

type Read = (draft: Draft, text: string, context: CellContext) => void;

/** Sets a field to what is read, and reports what is wrong. */
const value =
  (field: string, read: (text: string) => Reading<unknown>): Read =>
  (draft, text) => {
    const got = take(draft, read(text));
    if (got !== undefined) draft.set(field, got);
  };
const text =
  (field: string): Read =>
  (draft, written, {language}) => {
    draft.text(field, written, language);
  };
const each =
  (read: (draft: Draft, item: string) => void): Read =>
  (draft, written) => {
    for (const item of written.split(/\s*[;\n]\s*|\s*,\s+|\s+\/\s+/).filter((one) => !saysNothing(one)))
      read(draft, item);
  };

function take<Value>(draft: Draft, {value: got, faults = []}: Reading<Value>): Value | undefined {
  for (const {code, values} of faults) draft.report(code, values);
  return got;
}

const CELLS: Readonly<Record<Exclude<Meaning, 'name' | 'id'>, Read>> = {
  alternateName: each((draft, item) => {
    draft.add('alternateName', item);
  }),
  nativeName: readNativeName,
  placeType: (draft, written, {language}) => {
    const type = readPlaceType(written);
    if (type === undefined) draft.text('placeTypeLabel', written, language);
    else if (type !== 'city') draft.set('placeType', type);
  },
  region: text('region'),
  country: (draft, written, {language}) => {
    const country = take(draft, readCountry(written));
    if (country?.code !== undefined) draft.set('country', country.code);
    else if (country?.name !== undefined) draft.text('countryName', country.name, language);
  },
  lat: (draft, written) => {
    draft.set('lat', take(draft, readDegrees(written, 'lat')));
  },
  lon: (draft, written) => {
    draft.set('lon', take(draft, readDegrees(written, 'lon')));
  },
  geo: value('geo', readCoordinates),
  kind: (draft, written, context) => {
    if (context.kind === 'networks') readTerm(draft, written, context, 'kind', readNetworkKind);
    else readKind(draft, written, context);
  },
  role: (draft, written, context) => {
    readTerm(draft, written, context, 'role', readNetworkRole);
  },
  status: readStatusCell,
  since: dates((draft, {date}) => {
    draft.set('since', date);
  }),
  signed: dates((draft, {date}) => {
    draft.set('signed', date);
  }),
  until: dates((draft, {date}) => {
    draft.set('until', date);
  }),
  elected: dates((draft, {date}) => {
    draft.set('elected', date);
  }),
  start: dates((draft, {date}) => {
    draft.set('start', date);
  }),
  end: dates((draft, {date}) => {
    draft.set('end', date);
  }),
  decision: dates((draft, {date, note}) => {
    draft.set('decision', {date});
    if (note !== '') draft.report('dateRest', {value: note, rest: note});
  }),
  holder: text('holder'),
  officialName: text('officialName'),
  shortName: text('shortName'),
  roleHolder: text('roleHolder'),
  summary: text('summary'),
  text: text('text'),
  url: value('url', readLink),
  sameAs: each((draft, item) => {
    const identity = take(draft, readIdentity(item));
    if (identity !== undefined) draft.add('sameAs', identity);
  }),
  themes: each((draft, item) => {
    draft.themes.push(item);
  }),
  projects: (draft, written) => {
    draft.projects.push(...written.split(/\s*[;\n]\s*/).filter((one) => !saysNothing(one)));
  },
  partners: each((draft, item) => {
    draft.partners.push(item);
  }),
  organizations: (draft, written) => {
    for (const name of written.split(/\s*[;\n]\s*/).filter(Boolean)) draft.add('organizations', {name});
  },
  participants: (draft, written) => {
    for (const name of written.split(/\s*[;\n]\s*/).filter(Boolean)) draft.add('participants', name);
  },
  funding: (draft, written) => {
    for (const name of written.split(/\s*[;\n]\s*/).filter(Boolean)) draft.add('funding', {name});
  },
  sdgs: each((draft, item) => {
    const [, goal, target] =
      /^(?:SDG|ODD|ODS|ЦСР|ЦУР|Ziel|Goal)?\s*(\d{1,2})(\.[0-9a-d]{1,2})?(?:\D.*)?$/iu.exec(item) ?? [];
    if (goal === undefined || Number(goal) < 1 || Number(goal) > 17) draft.report('noGoal', {value: item});
    else draft.add('sdgs', target === undefined ? Number(goal) : goal + target);
  }),
  person: (draft, written) => {
    contact(draft, 'name', written);
  },
  email: (draft, written) => {
    const address = written.replace(/^mailto:/i, '');
    if (v.is(ContactSchema.entries.email, address)) contact(draft, 'email', address);
    else draft.report('noEmail', {value: written});
  },
  telephone: (draft, written) => {
    if (v.is(ContactSchema.entries.telephone, written)) contact(draft, 'telephone', written);
    else draft.report('noTelephone', {value: written});
  },
};

export function readCell(
  draft: Draft,
  meaning: Exclude<Meaning, 'name' | 'id'>,
  written: string,
  context: CellContext,
): void {
  if (!saysNothing(written)) CELLS[meaning](draft, written, context);
}

/** The first date without a word of its own is the field's; the others have the fields that their words name. */
function dates(setMain: (draft: Draft, date: StatedDate) => void): Read {
  return (draft, written, context) => {
    const read = take(draft, readDates(written, context));
    if (!read) return;
    const {dates: stated, status} = read;
    // "Signed 1997" alone, in a column of dates, is that date.
    const main =
      stated.find(({role, note}) => role === undefined && note === '') ??
      (stated.length === 1 && stated[0]?.role !== 'ended' ? stated[0] : undefined);
    if (main) setMain(draft, main);
    for (const date of stated) if (date !== main) further(draft, date, written, context);
    if (main && stated.length === 1 && main.note !== '') draft.report('dateRest', {value: written, rest: main.note});
    if (status === undefined) return;
    if (context.kind === 'partners') draft.set('status', status);
    if (context.kind === 'projects' && status === 'ended') draft.set('status', 'closed');
  };
}

function further(draft: Draft, {date, role, note}: StatedDate, written: string, {kind}: CellContext): void {
  if (role === 'ended') draft.set(kind === 'projects' ? 'end' : 'until', date);
  else if (role === 'signed' && kind === 'partners') draft.set('signed', date);
  else if (note !== '' && kind === 'partners') draft.add('milestones', {date, text: note});
  else draft.report('furtherDate', {value: written, date});
}

function readKind(draft: Draft, written: string, context: CellContext): void {
  const {word, status} = splitStatus(written);
  if (status !== undefined) draft.set('status', status);
  if (status === undefined && readStatus(written) !== undefined && !isPartnerKind(written))
    readStatusCell(draft, written, context);
  else readTerm(draft, word, context, 'kind', readPartnerKind);
}

function readTerm(
  draft: Draft,
  written: string,
  {language}: CellContext,
  field: string,
  read: typeof readPartnerKind,
): void {
  const term = read(written);
  if (!term) {
    draft.report('noWord', {value: written});
    return;
  }
  // The translation of a word that another column has already given.
  if (draft.fields[field] === undefined) draft.set(field, term.id);
  if (term.label !== undefined) {
    draft.text(`${field}Label`, term.label, language);
    draft.report('ownWord', {value: written, id: term.id});
  }
}

function readStatusCell(draft: Draft, written: string, context: CellContext): void {
  const status = context.kind === 'projects' ? readProjectStatus(written) : readStatus(written);
  if (status !== undefined) {
    draft.set('status', status);
    const dated =
      /\d{4}/.test(written) && context.kind === 'partners' ? readDates(written, context).value?.dates[0] : undefined;
    if (dated) draft.set('statusSince', dated.date);
  } else if (context.kind === 'partners' && isPartnerKind(written)) readKind(draft, written, context);
  else draft.report('noStatus', {value: written});
}

/** "uk: Херсон", or the name alone in a column that names its language. */
function readNativeName(draft: Draft, written: string, {language}: CellContext): void {
  const [, tag = language, name = written] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*):\s*(.+)$/.exec(written) ?? [];
  if (tag === undefined) draft.add('alternateName', name);
  else draft.set('nativeName', {[tag]: name});
}

function contact(draft: Draft, field: string, written: string): void {
  draft.fields['contact'] = {...(draft.fields['contact'] as object | undefined), [field]: written};
}
